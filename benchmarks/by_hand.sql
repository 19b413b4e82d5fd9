-- The measures of benchmarks/counting.py as somebody would write them by hand, in one pass over the dossiers that stood
-- in the period. {first} and {last} are its days.
SELECT agency_id,
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last}),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND channel IN ('province_portal', 'ministry_gateway')),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND channel IN ('direct', 'postal')),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND channel = 'direct'),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND channel = 'postal'),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND channel = 'province_portal'),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND channel = 'ministry_gateway'),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND level = 'full'),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND level = 'partial'),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND level = ''),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND level = 'full'
                     AND channel IN ('province_portal', 'ministry_gateway')),
  COUNT(*) FILTER (WHERE received_on BETWEEN {first} AND {last} AND level = 'partial'
                     AND channel IN ('province_portal', 'ministry_gateway')),
  COUNT(*) FILTER (WHERE received_on < {first} AND (concluded_on IS NULL OR concluded_on >= {first})),
  COUNT(*) FILTER (WHERE received_on < {first} AND (concluded_on IS NULL OR concluded_on >= {first}) AND due_on < {last}),
  COUNT(*) FILTER (WHERE received_on <= {last} AND (concluded_on IS NULL OR concluded_on >= {first})),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last}),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND on_time),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND on_time AND early),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND on_time AND NOT early),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND NOT on_time),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND outcome = 'settled'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND outcome = 'refused'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND outcome = 'withdrawn'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND on_time AND outcome = 'settled'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND channel IN ('province_portal', 'ministry_gateway')),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND on_time
                     AND channel IN ('province_portal', 'ministry_gateway')),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND channel = 'direct'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND channel = 'postal'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND level = 'full'),
  COUNT(*) FILTER (WHERE concluded_on BETWEEN {first} AND {last} AND on_time AND level = 'full'),
  COUNT(*) FILTER (WHERE received_on <= {last} AND (concluded_on IS NULL OR concluded_on > {last})),
  COUNT(*) FILTER (WHERE received_on <= {last} AND (concluded_on IS NULL OR concluded_on > {last}) AND due_on < {last}),
  COUNT(*) FILTER (WHERE received_on <= {last} AND (concluded_on IS NULL OR concluded_on > {last})
                     AND (due_on >= {last} OR due_on IS NULL)),
  COUNT(*) FILTER (WHERE received_on <= {last} AND (concluded_on IS NULL OR concluded_on > {last}) AND due_on < {last}
                     AND channel IN ('province_portal', 'ministry_gateway')),
  COUNT(*) FILTER (WHERE received_on <= {last} AND (concluded_on IS NULL OR concluded_on > {last}) AND level = 'full'),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last}),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last} AND delivery = 'online'),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last} AND delivery = 'direct'),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last} AND delivery = 'postal'),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last} AND on_time),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last} AND level = 'full'),
  COUNT(*) FILTER (WHERE returned_on BETWEEN {first} AND {last} AND channel IN ('province_portal', 'ministry_gateway'))
FROM {table}
WHERE received_on <= {last} AND (ended_on IS NULL OR ended_on >= {first})
GROUP BY agency_id
