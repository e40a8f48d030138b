//! The analysis of backhint: text in, findings out. No files, clock, environment, threads, protocol or stdout in here.

mod allow_list;
mod alternative;
pub mod analyzer;
mod budget;
mod callee;
mod carry;
mod container;
pub mod detect;
mod doc_comment;
pub mod effects;
pub mod facts;
pub mod finding;
mod fold;
pub mod iteration;
pub mod markup;
pub mod mention;
pub mod names;
pub mod origin;
pub mod orm;
pub mod page;
pub mod profile;
pub mod sql;
pub mod statement;
pub mod suppression;
pub mod syntax;
pub mod table;
pub mod template;
pub mod world;

pub use analyzer::{Analysis, Analyzer, Failure, PathClass, Request, Skipped};
pub use backhint_knowledge as knowledge;
pub use backhint_knowledge::{Evidence, Severity};
pub use budget::Halt;
pub use finding::{Edit, Finding, Fix, Place, Related, Topic};
pub use suppression::{UNUSED_SUPPRESSION, Unused};
pub use syntax::{Document, Language, LineTable, Span};
pub use world::{Alone, Digest, World};
