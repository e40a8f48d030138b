//! Findings: what the analysis reports, with everything an editor or a terminal needs to show it.

use std::sync::Arc;

use backhint_knowledge::{Evidence, Severity};

use crate::syntax::Span;

/// A rule at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// How sure the analysis is.
    pub evidence: Evidence,
    /// How loud it is shown: the rule's severity when proved, information when likely, hint when possible.
    pub severity: Severity,
    /// The marked code: never empty, on character boundaries.
    pub span: Span,
    /// Plain text of one line, in this code's own names.
    pub message: String,
    /// The interview question behind it; 0 where there is none.
    pub question: u16,
    /// Other places that take part.
    pub related: Vec<Related>,
    /// Fixes, the best first.
    pub fixes: Vec<Fix>,
}

/// A place that takes part in a finding: the loop, the query, the declaration of the relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where it is.
    pub place: Place,
    /// What it is, plain text.
    pub message: String,
}

/// A place in the analysed document or in another file of its project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the same document.
    Here(Span),
    /// A line of another file.
    Elsewhere {
        /// The file's path as a person would write it.
        file: String,
        /// The line, from 1.
        line: u32,
    },
}

impl Related {
    /// A place in the analysed document.
    #[must_use]
    pub fn here(span: Span, message: impl Into<String>) -> Self {
        Self { place: Place::Here(span), message: message.into() }
    }

    /// A line, from 1, of another file.
    #[must_use]
    pub fn elsewhere(file: &str, line: u32, message: impl Into<String>) -> Self {
        Self { place: Place::Elsewhere { file: file.to_owned(), line }, message: message.into() }
    }

    /// Its place in the analysed document; `None` where it is in another file.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::Here(span) => Some(span),
            Place::Elsewhere { .. } => None,
        }
    }
}

/// A change that removes a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// An imperative sentence without a full stop.
    pub title: String,
    /// The edits, ascending, not overlapping.
    pub edits: Vec<Edit>,
    /// It keeps what the code does except for the defect, so it may be applied in bulk.
    pub safe: bool,
    /// The file that is edited, where that is not the one with the finding.
    pub file: Option<OtherFile>,
}

/// Another file of the project, as it was when a fix for it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherFile {
    /// Its path as a person would write it.
    pub path: String,
    /// Its text: the edits are for exactly this one.
    pub text: Arc<String>,
}

/// One replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty for an insertion.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Fix {
    /// The text after the fix.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut result = String::with_capacity(text.len() + 64);
        let mut at = 0;
        for edit in &self.edits {
            result.push_str(&text[at..edit.span.start as usize]);
            result.push_str(&edit.text);
            at = edit.span.end as usize;
        }
        result.push_str(&text[at..]);
        result
    }
}

/// What a hover is about: a finding (by its index in the analysis) or a concept (by its id).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// An index into the findings of the analysis.
    Finding(usize),
    /// A concept that the code at this span names.
    Concept {
        /// The concept's id.
        id: String,
        /// The code that names it.
        span: Span,
    },
}

/// The severity at which a finding of a rule is shown.
#[must_use]
pub fn shown_severity(rule: Severity, evidence: Evidence) -> Severity {
    match evidence {
        Evidence::Proved => rule,
        Evidence::Likely => rule.min(Severity::Information),
        Evidence::Possible => Severity::Hint,
    }
}
