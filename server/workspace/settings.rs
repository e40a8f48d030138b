//! The settings of a person or project, the same in every editor and in `backhint.toml`.

use backhint_core::{Evidence, Finding, PathClass, Severity};

/// What a person or project wants to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The weakest evidence that is shown.
    pub min_evidence: Evidence,
}

impl Default for Settings {
    fn default() -> Self {
        Self { min_evidence: Evidence::Likely }
    }
}

impl Settings {
    /// What kind of file a path is. `path` is relative to the workspace folder, with `/` between its parts.
    #[must_use]
    pub fn class_of(&self, _path: &str) -> PathClass {
        PathClass::Application
    }

    /// The severity at which a finding is shown in a file of some kind, or `None` where it is not.
    #[must_use]
    pub fn shown(&self, finding: &Finding, class: PathClass) -> Option<Severity> {
        let shown = class == PathClass::Application && finding.evidence >= self.min_evidence;
        shown.then_some(finding.severity)
    }
}
