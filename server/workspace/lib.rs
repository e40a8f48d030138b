//! Files and settings around the analysis: which files there are, what the settings say, and what of it is shown.

pub mod check;
pub mod files;
mod globs;
pub mod index;
pub mod inspect;
pub mod layer;
mod nearest;
pub mod packs;
mod path_class;
pub mod project;
mod schema;
pub mod settings;
pub mod settings_error;
mod stated;
pub mod templates;

pub use check::{Found, Outcome, check, check_file};
pub use files::{FilesError, SourceFile, Unread, read_source, source_files, template_files};
pub use globs::Globs;
pub use index::{Index, MAX_FILES};
pub use inspect::{Inspection, class_of, inspect};
pub use layer::{Layer, RulePattern};
pub use nearest::nearest;
pub use packs::{OwnKnowledge, PACK_FOLDER, PackMistake, own_knowledge};
pub use project::{Project, Projects, SETTINGS_FILE, SettingsFile};
pub use schema::settings_schema;
pub use settings::{Settings, rule_names};
pub use settings_error::SettingsError;
pub use templates::Templates;
