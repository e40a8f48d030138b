//! Which files there are to check, and their texts.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use backhint_core::Language;
use backhint_core::knowledge::TemplateSyntax;
use backhint_core::syntax::MAX_BYTES;
use ignore::WalkBuilder;

use crate::path_class::is_skipped_folder;
use crate::project::{Project, Projects};
use crate::settings_error::SettingsError;

/// How many bytes at the beginning of a file are searched for a NUL, which no source has.
const BINARY_PROBE_BYTES: usize = 8 << 10;

/// A file to check.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its absolute path, links resolved in the part that was given.
    pub path: PathBuf,
    /// Its path as the person who asked would write it.
    pub shown: String,
    /// Its path from the project's folder, `/` between the parts.
    pub relative: String,
    /// Its language; `None` for a file that was named but that backhint does not read.
    pub language: Option<Language>,
    /// Its project.
    pub project: Arc<Project>,
}

/// Why files could not be listed.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// A path that was given does not exist, or can't be looked at.
    #[error("{path}: {reason}: check the path")]
    NoSuchPath {
        /// The path as given.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// Mistakes in the settings, a line for each.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\nbackhint: "))]
    Settings(Vec<SettingsError>),
}

/// Why a file was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unread {
    /// Its language is none that backhint reads, or the settings leave it out.
    OtherLanguage,
    /// Longer than [`MAX_BYTES`].
    TooLong,
    /// It has NUL bytes.
    Binary,
    /// It is no UTF-8.
    NotUtf8,
    /// It is gone, not a regular file, or may not be read.
    Unreadable,
}

/// The files below some paths that are to be checked, in the order of their shown paths, each once.
///
/// A folder is walked as git sees it: what `.gitignore` names, dot folders, vendored folders, links, files in languages
/// that backhint does not read, and what the settings exclude are left out. A file that is named itself is always
/// listed.
///
/// # Errors
/// When a path does not exist or a settings file has a mistake.
pub fn source_files(paths: &[PathBuf], projects: &Arc<Projects>) -> Result<Vec<SourceFile>, FilesError> {
    let mut files = Vec::new();
    for given in paths {
        let no_such =
            |error: &io::Error| FilesError::NoSuchPath { path: given.display().to_string(), reason: error.to_string() };
        let absolute = fs::canonicalize(given).map_err(|error| no_such(&error))?;
        if absolute.is_dir() {
            walk(given, &absolute, projects, &mut files)?;
        } else {
            files.push(named_file(given, absolute, projects)?);
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    files.sort_by(|a, b| Path::new(&a.shown).cmp(Path::new(&b.shown)));
    Ok(files)
}

/// A template of pages.
#[derive(Clone, Debug)]
pub struct TemplateFile {
    /// Its absolute path.
    pub path: PathBuf,
    /// Its path from the project's folder, `/` between the parts.
    pub relative: String,
    /// How it is written.
    pub syntax: TemplateSyntax,
}

/// The templates below some folders, which are walked as for [`source_files`]. `syntax_of` tells by the path from the
/// project's folder how a file is written.
#[must_use]
pub fn template_files(
    folders: &[PathBuf],
    projects: &Arc<Projects>,
    syntax_of: &dyn Fn(&str) -> Option<TemplateSyntax>,
) -> Vec<TemplateFile> {
    let mut files = Vec::new();
    for folder in folders {
        for entry in walker(folder, projects).flatten() {
            if !entry.file_type().is_some_and(|kind| kind.is_file()) {
                continue;
            }
            // Most files are none by what stands in their paths alone.
            let Some(_) = syntax_of(&entry.path().to_string_lossy()) else { continue };
            let path = entry.into_path();
            let project = projects.of_folder(path.parent().unwrap_or(folder));
            let relative = project.relative(&path, folder);
            if let Some(syntax) = syntax_of(&relative).filter(|_| project.settings.covers(&path)) {
                files.push(TemplateFile { path, relative, syntax });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    files
}

/// The project of a folder. A check with half of the settings would be a check of something else, so every mistake in
/// them ends it.
fn project_of(folder: &Path, projects: &Projects) -> Result<Arc<Project>, FilesError> {
    let project = projects.of_folder(folder);
    let mistakes: Vec<SettingsError> = project.mistakes().cloned().collect();
    if mistakes.is_empty() { Ok(project) } else { Err(FilesError::Settings(mistakes)) }
}

fn named_file(given: &Path, path: PathBuf, projects: &Projects) -> Result<SourceFile, FilesError> {
    let folder = path.parent().unwrap_or(&path);
    let project = project_of(folder, projects)?;
    let shown = shown(given);
    let language = Language::of_path(&shown);
    Ok(SourceFile { relative: project.relative(&path, folder), shown, language, project, path })
}

fn walk(given: &Path, folder: &Path, projects: &Arc<Projects>, files: &mut Vec<SourceFile>) -> Result<(), FilesError> {
    // Mistakes above the folder are told even when there is no file in it.
    project_of(folder, projects)?;
    for entry in walker(folder, projects) {
        // A folder that may not be read has no files for this person.
        let Ok(entry) = entry else { continue };
        if !entry.file_type().is_some_and(|kind| kind.is_file()) {
            continue;
        }
        let path = entry.into_path();
        let below = path.strip_prefix(folder).unwrap_or(&path);
        let Some(language) = Language::of_path(&below.to_string_lossy()) else { continue };
        let shown = shown(&given.join(below));
        let project = project_of(path.parent().unwrap_or(folder), projects)?;
        if !project.settings.covers(&path) || !project.settings.reads(language) {
            continue;
        }
        files.push(SourceFile {
            relative: project.relative(&path, folder),
            shown,
            language: Some(language),
            project,
            path,
        });
    }
    Ok(())
}

fn walker(folder: &Path, projects: &Arc<Projects>) -> ignore::Walk {
    let projects = Arc::clone(projects);
    WalkBuilder::new(folder)
        // Files such as `.env` are read; dot folders are left out below.
        .hidden(false)
        // An exported or vendored tree keeps its `.gitignore` without being a repository.
        .require_git(false)
        .filter_entry(move |entry| {
            let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            if !is_folder || entry.depth() == 0 {
                return true;
            }
            let path = entry.path();
            let excluded = || {
                let project = path.parent().map(|above| projects.of_folder(above));
                project.is_some_and(|project| project.settings.excludes(path, true))
            };
            !is_skipped_folder(&entry.file_name().to_string_lossy()) && !excluded()
        })
        .build()
}

/// A path for people: `/` between its parts, no `./` in front, nothing that a terminal would obey.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let text = text.strip_prefix("./").filter(|rest| !rest.is_empty()).unwrap_or(&text);
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The text of a source file, as it stands on the disk.
///
/// # Errors
/// Why it has none that could be checked.
pub fn read_source(path: &Path) -> Result<String, Unread> {
    let meta = fs::metadata(path).map_err(|_| Unread::Unreadable)?;
    if !meta.is_file() {
        // A pipe would block for ever.
        return Err(Unread::Unreadable);
    }
    let limit = MAX_BYTES as u64;
    if meta.len() > limit {
        return Err(Unread::TooLong);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0));
    // The file may grow while it is read.
    let file = fs::File::open(path).map_err(|_| Unread::Unreadable)?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|_| Unread::Unreadable)?;
    if bytes.len() > MAX_BYTES {
        return Err(Unread::TooLong);
    }
    if bytes[..bytes.len().min(BINARY_PROBE_BYTES)].contains(&0) {
        return Err(Unread::Binary);
    }
    String::from_utf8(bytes).map_err(|_| Unread::NotUtf8)
}
