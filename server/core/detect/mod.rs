//! The detectors: one file per kind of reasoning.
