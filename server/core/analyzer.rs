//! The analysis of one document, from text to findings and hover topics.

use std::sync::Arc;

use backhint_knowledge::Knowledge;
use tree_sitter::Tree;

use crate::facts::Facts;
use crate::finding::{Finding, Topic};
use crate::syntax::{Document, Parsers};

/// What kind of file a document is, by its path. Findings are for application code unless the settings say otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PathClass {
    /// Code that serves users.
    #[default]
    Application,
    /// Tests, fixtures, examples.
    Test,
    /// Database migrations.
    Migration,
    /// Scripts, seeds, management commands.
    Script,
    /// Vendored or generated.
    Vendored,
}

/// What the caller knows about an analysis.
pub struct Request<'a> {
    /// The kind of file.
    pub class: PathClass,
    /// Asked often; once it says yes, the analysis ends soon with what it has. Keeps time budgets and cancellation.
    pub stop: &'a dyn Fn() -> bool,
}

/// Why a document was not analysed, or not to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// Longer than [`crate::syntax::MAX_BYTES`].
    TooLong,
    /// Lines of a length that nobody writes: minified or generated.
    Minified,
    /// `stop` said yes.
    Stopped,
}

/// What the analysis of one text found.
#[derive(Clone, Default)]
pub struct Analysis {
    /// The findings, by place; the same text gives the same list in the same order.
    pub findings: Vec<Finding>,
    /// Set when the text was not analysed to the end.
    pub skipped: Option<Skipped>,
    /// Detectors that panicked on this text, by rule id; their findings are missing, nothing else.
    pub failed: Vec<String>,
    /// The tree of exactly this text, where it was parsed, for [`Document::keep_tree`].
    pub tree: Option<Tree>,
    facts: Option<Arc<Facts>>,
}

/// The rules, profiles and mentions, made ready to run over documents. Make one per process and share it.
pub struct Analyzer {
    knowledge: Arc<Knowledge>,
}

impl Analyzer {
    /// Prepares a knowledge base for analysis. Takes a few milliseconds.
    #[must_use]
    pub fn new(knowledge: Arc<Knowledge>) -> Self {
        Self { knowledge }
    }

    /// The knowledge it works with.
    #[must_use]
    pub fn knowledge(&self) -> &Arc<Knowledge> {
        &self.knowledge
    }

    /// Analyses a document. Never fails and never panics: broken code gives fewer findings.
    #[must_use]
    pub fn analyze(&self, _parsers: &mut Parsers, _document: &Document, _request: &Request<'_>) -> Analysis {
        Analysis::default()
    }

    /// What a hover at a byte offset is about: the finding there, else the concept that the code there names, else
    /// nothing. `analysis` must be of this document's text; where it was not parsed yet, it is parsed now.
    #[must_use]
    pub fn topic_at(
        &self,
        _parsers: &mut Parsers,
        _document: &Document,
        analysis: &Analysis,
        offset: u32,
        _stop: &dyn Fn() -> bool,
    ) -> Option<Topic> {
        let at = analysis.findings.iter().position(|finding| finding.span.touches(offset))?;
        Some(Topic::Finding(at))
    }
}
