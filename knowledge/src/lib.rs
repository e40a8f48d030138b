//! The knowledge of backhint, checked and packed at build time: questions, concepts, rules and framework profiles.

pub mod check;
pub mod forms;
pub mod import;
mod lookup;
pub mod model;
pub mod pack;
pub mod parse;
pub mod pattern;
pub mod rendering;
mod safety;
pub mod search;
mod topics;

use std::sync::{Arc, OnceLock};

pub use forms::{Answer, Counter, Creation, Existence, Operators};
pub use model::{
    ArgumentTest, Bulk, Concept, Effect, EffectKind, Evidence, Family, Framework, Knowledge, Match, MatchFix, Mention,
    ModelFrom, OptionForm, Orm, OrmEager, OrmInherited, OrmKeyed, OrmQuery, OrmRepository, Question, QuestionKind,
    Returns, RowWrite, Rule, Severity, Touch,
};
pub use parse::KnowledgeError;
pub use rendering::{Rendering, TemplateSyntax};
pub use topics::{OWN_TOPIC, TOPICS, topic_title};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.postcard"));

/// The knowledge base that was built into this binary; unpacked at the first call.
///
/// # Panics
/// Never in a build that succeeded: the build script packs what this function unpacks with the same types.
pub fn knowledge() -> Arc<Knowledge> {
    static UNPACKED: OnceLock<Arc<Knowledge>> = OnceLock::new();
    Arc::clone(UNPACKED.get_or_init(|| Arc::new(unpacked())))
}

/// The knowledge base that was built into this binary, unpacked anew: what the first call of [`knowledge`] costs.
///
/// # Panics
/// As [`knowledge`]: never in a build that succeeded.
#[must_use]
pub fn unpacked() -> Knowledge {
    postcard::from_bytes(PACKED).expect("the build script packed these types")
}

impl Question {
    /// The text of one `## ` section of the body, or `None` where the question has no such section.
    #[must_use]
    pub fn section(&self, heading: &str) -> Option<&str> {
        let mark = format!("## {heading}\n");
        let start =
            if self.body.starts_with(&mark) { 0 } else { self.body.find(&format!("\n{mark}"))? + 1 } + mark.len();
        let rest = &self.body[start..];
        let end = rest.find("\n## ").unwrap_or(rest.len());
        Some(rest[..end].trim())
    }
}
