//! Files and settings around the analysis: which files there are, what the settings say, and what of it is shown.

pub mod inspect;
pub mod settings;

pub use inspect::{Inspection, inspect};
pub use settings::Settings;
