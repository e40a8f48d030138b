//! The knowledge that holds where a command runs: the built-in one with the packs of the project.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};
use backhint_core::knowledge::{Knowledge, knowledge};
use backhint_workspace::{Layer, OwnKnowledge, Projects, own_knowledge};

use super::terminal;

/// The knowledge in the current folder. Mistakes in packs are told; what is right in them is shown.
pub(crate) fn here() -> Arc<Knowledge> {
    let own = of_folders(&[env::current_dir().unwrap_or_default()]);
    tell(&own);
    own.knowledge
}

/// The knowledge for a check of these paths.
///
/// # Errors
/// There are mistakes in packs: a check with half of the rules would be taken for a whole one.
pub(crate) fn of_paths(paths: &[PathBuf]) -> Result<Arc<Knowledge>> {
    let folder = |path: &PathBuf| {
        let path = path.canonicalize().ok()?;
        if path.is_dir() { Some(path) } else { path.parent().map(Path::to_owned) }
    };
    let mut folders: Vec<PathBuf> = paths.iter().filter_map(folder).collect();
    folders.dedup();
    let own = of_folders(&folders);
    tell(&own);
    if !own.mistakes.is_empty() {
        bail!("nothing was checked: put the knowledge packs right first");
    }
    Ok(own.knowledge)
}

fn of_folders(folders: &[PathBuf]) -> OwnKnowledge {
    let base = knowledge();
    // Mistakes in settings are told by the check itself; a rule of a pack is known only after this.
    let projects = Projects::new(Layer::default(), Layer::default(), Vec::new());
    own_knowledge(&base, &projects, folders)
}

fn tell(own: &OwnKnowledge) {
    for mistake in &own.mistakes {
        let file = mistake.file.display().to_string();
        eprintln!("backhint: {}:{}: {}", terminal::harmless(&file), mistake.line, terminal::harmless(&mistake.reason));
    }
}
