-- Records of the register `dossiers` in one province, as an export has them: of skewed agencies, two thousand procedures,
-- two years. A hash stands for chance; what happened on a day that is not yet has not happened.
SELECT {columns} FROM (
  SELECT *,
    CASE WHEN outcome = 'settled' THEN returned_on ELSE concluded_on END AS ended_on,
    concluded_on <= due_on AS on_time,
    concluded_on < due_on AS early,
    CASE WHEN returned_on IS NULL THEN '' ELSE ['online', 'online', 'direct', 'postal'][1 + (chance >> 14 & 3)] END
      AS delivery
  FROM (
    SELECT *,
      CASE WHEN concluded_on IS NULL THEN '' WHEN chance & 255 < 5 THEN 'refused' WHEN chance & 255 < 8 THEN 'withdrawn'
        ELSE 'settled' END AS outcome,
      CASE WHEN chance & 255 >= 8 AND concluded_on + (chance >> 12 & 3)::INT < DATE '2024-01-01'
        THEN concluded_on + (chance >> 12 & 3)::INT END AS returned_on
    FROM (
      SELECT *,
        CASE WHEN chance & 255 >= 2 AND settled_on < DATE '2024-01-01' THEN settled_on END AS concluded_on
      FROM (
        SELECT *,
          received_on + [5, 7, 14, 21, 28][1 + turn % 5] AS due_on,
          greatest(received_on, received_on + [5, 7, 14, 21, 28][1 + turn % 5]
            + [-3, -2, -2, -1, -1, -1, -1, 0, 0, -1, -2, -1, 0, -3, 1, 4][1 + (chance >> 8 & 15)]) AS settled_on,
          printf('1.%06d', turn) AS procedure_code,
          'Thủ tục số ' || turn AS procedure,
          'Lĩnh vực ' || turn % 20 AS field,
          ['full', 'partial', ''][1 + turn % 3] AS level
        FROM (
          SELECT
            number::VARCHAR AS key,
            'H56.1-' || strftime(received_on, '%y%m%d') || '-' || printf('%08d', number) AS code,
            '{province}-' || (floor({below} * pow((chance >> 20 & 1048575) / 1048576.0, 2)))::INT AS agency,
            received_on, number, chance,
            (chance >> 9 & 1048575)::INT % 2000 AS turn,
            ['province_portal', 'province_portal', 'province_portal', 'province_portal', 'ministry_gateway',
              'ministry_gateway', 'direct', 'postal'][1 + (chance >> 5 & 7)] AS channel
          FROM (
            SELECT number, DATE '2022-01-01' + ((number - {first}) * 730 // ({last} - {first}))::INT AS received_on,
              (hash(number) >> 2)::BIGINT AS chance
            FROM range({first}, {last}) AS numbers(number)
          )
        )
      )
    )
  )
)
