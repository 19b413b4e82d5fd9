"""What pages, figures and acts ask of training and of rank examinations."""

from .asking import (
    CLASS_STATES,
    EXAM_STATES,
    STATES,
    Wanted,
    candidate_rows,
    candidates_seen_by,
    candidates_wanted,
    class_rows,
    classes_seen_by,
    classes_wanted,
    followed,
    target_rows,
    targets_seen_by,
    training_rows,
    trainings_seen_by,
    trainings_wanted,
)

__all__ = [
    "CLASS_STATES",
    "EXAM_STATES",
    "STATES",
    "Wanted",
    "candidate_rows",
    "candidates_seen_by",
    "candidates_wanted",
    "class_rows",
    "classes_seen_by",
    "classes_wanted",
    "followed",
    "target_rows",
    "targets_seen_by",
    "training_rows",
    "trainings_seen_by",
    "trainings_wanted",
]
