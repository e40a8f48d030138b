//! Which settings hold for a file: those of the `backhint.toml` files above it, between a command line's and an editor's.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::layer::Layer;
use crate::settings::Settings;
use crate::settings_error::SettingsError;

/// The name of the file with a project's settings.
pub const SETTINGS_FILE: &str = "backhint.toml";

/// A folder's place in its project, and the settings that hold there.
#[derive(Debug)]
pub struct Project {
    /// The folder with `.git`, from which path classes count; `None` outside a repository.
    pub root: Option<PathBuf>,
    /// The settings: what is readable of the files counts.
    pub settings: Settings,
    /// The settings files above the folder, the nearest first.
    pub files: Vec<SettingsFile>,
}

/// A settings file that was read.
#[derive(Debug)]
pub struct SettingsFile {
    /// Its path.
    pub path: PathBuf,
    /// What in it can't be read, in the order of the lines.
    pub mistakes: Vec<SettingsError>,
}

impl Project {
    /// The mistakes in the settings files above the folder.
    pub fn mistakes(&self) -> impl Iterator<Item = &SettingsError> {
        self.files.iter().flat_map(|file| &file.mistakes)
    }

    /// The path of a file from the project's folder, or outside a repository from `otherwise` (an editor's workspace
    /// folder, the folder being checked), with `/` between its parts.
    #[must_use]
    pub fn relative(&self, path: &Path, otherwise: &Path) -> String {
        let root = self.root.as_deref().unwrap_or(otherwise);
        let relative = path.strip_prefix(root).or_else(|_| path.strip_prefix(otherwise)).unwrap_or(path);
        let parts = relative.components().map(|part| part.as_os_str().to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    }
}

/// Finds the project of any folder, and remembers it. Make one per process; make a new one when settings changed.
///
/// A key has the value of the strongest source that states it: the command line, then the nearest `backhint.toml`, then
/// those above it up to the folder with `.git`, then the editor. The project outranks the editor so that everybody who
/// works on it, and its build, sees the same findings.
pub struct Projects {
    command_line: Layer,
    editor: Layer,
    rules: Vec<String>,
    known: Mutex<HashMap<PathBuf, Arc<Project>>>,
}

impl Projects {
    /// Finds projects with these layers around their files. `rules` are the ids of the rules there are.
    #[must_use]
    pub fn new(command_line: Layer, editor: Layer, rules: Vec<String>) -> Self {
        Self { command_line, editor, rules, known: Mutex::default() }
    }

    /// The project of a folder, which is given by its absolute path without `..`.
    pub fn of_folder(&self, folder: &Path) -> Arc<Project> {
        if let Some(known) = self.lock().get(folder) {
            return Arc::clone(known);
        }
        let project = Arc::new(self.read(folder));
        self.lock().insert(folder.to_path_buf(), Arc::clone(&project));
        project
    }

    /// The project of a file and the file's path in it, as [`crate::inspect()`] wants them: what an editor asks for an open
    /// document. `otherwise` is its workspace folder, which counts outside a repository. Both paths are absolute.
    pub fn of_file(&self, file: &Path, otherwise: &Path) -> (Arc<Project>, String) {
        let project = self.of_folder(file.parent().unwrap_or(otherwise));
        let relative = project.relative(file, otherwise);
        (project, relative)
    }

    /// The settings outside any file, for documents that have none.
    #[must_use]
    pub fn without_file(&self) -> Settings {
        Settings::of_layers(&[&self.command_line, &self.editor])
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<PathBuf, Arc<Project>>> {
        // What is inside is whole at any time: a thread that panicked can't have left half an entry.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, folder: &Path) -> Project {
        let rules: Vec<&str> = self.rules.iter().map(String::as_str).collect();
        let (mut stated, mut files) = (Vec::new(), Vec::new());
        let mut root = None;
        for folder in folder.ancestors() {
            let path = folder.join(SETTINGS_FILE);
            if let Some((layer, mistakes)) = read_layer(&path, &rules) {
                stated.push(layer);
                files.push(SettingsFile { path, mistakes });
            }
            if folder.join(".git").exists() {
                root = Some(folder.to_path_buf());
                break;
            }
        }
        let mut layers = vec![&self.command_line];
        layers.extend(&stated);
        layers.push(&self.editor);
        Project { root, settings: Settings::of_layers(&layers), files }
    }
}

/// What a settings file states, and the mistakes in it; `None` where there is no such file.
fn read_layer(file: &Path, rules: &[&str]) -> Option<(Layer, Vec<SettingsError>)> {
    match fs::read_to_string(file) {
        Ok(text) => Some(Layer::from_toml(file, &text, rules)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
        // A folder above the project that this person may not look into holds no settings of theirs.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && !file.exists() => None,
        Err(error) => {
            let file = file.display().to_string();
            Some((Layer::default(), vec![SettingsError::Unreadable { file, reason: error.to_string() }]))
        }
    }
}

#[cfg(test)]
mod tests {
    use backhint_core::Evidence;

    use super::*;

    fn write(file: &Path, text: &str) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    #[test]
    fn settings_come_from_the_nearest_file_and_stop_at_the_repository() {
        let temporary = tempfile::tempdir().unwrap();
        let top = temporary.path();
        write(&top.join(SETTINGS_FILE), "scripts = true");
        write(&top.join("shop/.git/HEAD"), "");
        write(&top.join("shop/backhint.toml"), "tests = true\nmin-evidence = \"proved\"");
        write(&top.join("shop/legacy/backhint.toml"), "tests = false");
        let editor = Layer { min_evidence: Some(Evidence::Possible), migrations: Some(true), ..Layer::default() };
        let projects = Projects::new(Layer::default(), editor, Vec::new());
        let project = projects.of_folder(&top.join("shop/legacy/deep"));
        let settings = &project.settings;
        assert_eq!(
            (settings.tests, settings.scripts, settings.migrations, settings.min_evidence),
            (false, false, true, Evidence::Proved)
        );
        assert!(projects.of_folder(&top.join("shop")).settings.tests);
        let (same, relative) = projects.of_file(&top.join("shop/legacy/deep/a.py"), Path::new("/"));
        assert_eq!((&same.settings, relative.as_str()), (settings, "legacy/deep/a.py"));
        assert_eq!(projects.without_file().min_evidence, Evidence::Possible);
    }

    #[test]
    fn a_mistake_is_told_for_every_folder_below() {
        let temporary = tempfile::tempdir().unwrap();
        write(&temporary.path().join(SETTINGS_FILE), "tests = 1");
        let projects = Projects::new(Layer::default(), Layer::default(), Vec::new());
        for folder in ["", "a", "a/b"] {
            let project = projects.of_folder(&temporary.path().join(folder));
            let mistakes: Vec<_> = project.mistakes().collect();
            assert!(matches!(mistakes[..], [SettingsError::WrongValue { .. }]), "{mistakes:?}");
            assert_eq!(mistakes[0].reason(), "`tests` is a number: write true or false");
        }
    }
}
