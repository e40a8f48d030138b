//! What is known, made ready for analysis and search.

use std::sync::{Arc, OnceLock};

use backhint_core::Analyzer;
use backhint_core::knowledge::Knowledge;
use backhint_core::knowledge::search::Index;

/// The knowledge of the session, made ready for analysis and search.
pub(crate) struct Known {
    pub(crate) analyzer: Arc<Analyzer>,
    /// Made at the first search.
    pub(crate) index: OnceLock<Index>,
}

impl Known {
    /// Prepares what is known; it takes a moment.
    pub(crate) fn new(knowledge: Arc<Knowledge>) -> Arc<Self> {
        Arc::new(Self { analyzer: Arc::new(analyzer(knowledge)), index: OnceLock::new() })
    }
}

#[cfg(not(debug_assertions))]
fn analyzer(knowledge: Arc<Knowledge>) -> Analyzer {
    Analyzer::new(knowledge)
}

#[cfg(debug_assertions)]
fn analyzer(knowledge: Arc<Knowledge>) -> Analyzer {
    use backhint_core::detect::DETECTORS;
    let faults = crate::faults::detectors();
    Analyzer::with_detectors(knowledge, faults.into_iter().chain(DETECTORS.iter().copied()).collect())
}
