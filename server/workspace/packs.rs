//! A team's own knowledge packs: found beside the project, read within limits, and laid over what is built in.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use backhint_core::knowledge::Knowledge;
use backhint_core::knowledge::KnowledgeError;
use backhint_core::knowledge::pack::{Pack, PackFile};

use crate::project::Projects;

/// The folder of a project that is a pack without being named in the settings.
pub const PACK_FOLDER: &str = ".backhint";
/// A longer file is no page for people. In bytes.
const MAX_FILE: u64 = 256 * 1024;
/// More files than this are no pack.
const MAX_FILES: usize = 5000;

/// A mistake in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackMistake {
    /// The file, or the folder of the pack.
    pub file: PathBuf,
    /// The 1-based line.
    pub line: usize,
    /// What is wrong and the way out.
    pub reason: String,
}

/// The knowledge of a project: the built-in one with the packs laid over it.
pub struct OwnKnowledge {
    /// The knowledge; the built-in one itself where there are no packs.
    pub knowledge: Arc<Knowledge>,
    /// What in the packs can't be read or does not fit; the rest of them counts.
    pub mistakes: Vec<PackMistake>,
}

/// Reads the packs of these folders and lays them over `base`, in their order: for each folder the pack of its project,
/// then those that its settings name.
#[must_use]
pub fn own_knowledge(base: &Arc<Knowledge>, projects: &Projects, folders: &[PathBuf]) -> OwnKnowledge {
    let mut mistakes = Vec::new();
    let mut packs = Vec::new();
    for folder in pack_folders(projects, folders, &mut mistakes) {
        let files = read(&folder, &mut mistakes);
        let (pack, wrong) = Pack::read(&files);
        mistakes.extend(wrong.iter().map(|error| mistake(&folder, error)));
        packs.push((folder, pack));
    }
    if packs.iter().all(|(_, pack)| pack.is_empty()) {
        return OwnKnowledge { knowledge: Arc::clone(base), mistakes };
    }
    let folders: Vec<PathBuf> = packs.iter().map(|(folder, _)| folder.clone()).collect();
    let (knowledge, wrong) = base.with(packs.into_iter().map(|(_, pack)| pack));
    for error in wrong {
        // The last pack that has the file is the one whose text counts.
        let folder = folders.iter().rev().find(|folder| folder.join(error.file()).exists()).or(folders.first());
        mistakes.extend(folder.map(|folder| mistake(folder, &error)));
    }
    OwnKnowledge { knowledge: Arc::new(knowledge), mistakes }
}

fn mistake(folder: &Path, error: &KnowledgeError) -> PackMistake {
    PackMistake { file: folder.join(error.file()), line: error.line(), reason: error.reason() }
}

/// The folders of packs. What lies in a project but leads out of it is refused: a project that was downloaded must not
/// make anybody read other folders.
fn pack_folders(projects: &Projects, folders: &[PathBuf], mistakes: &mut Vec<PackMistake>) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let project = projects.of_folder(folder);
        let root = project.root.clone().unwrap_or_else(|| folder.clone());
        let own = root.join(PACK_FOLDER);
        let own = own.is_dir().then_some(own);
        for pack in own.into_iter().chain(project.settings.packs.iter().cloned()) {
            if !pack.is_dir() {
                let reason =
                    "the settings name this folder as a pack, and it does not exist: make it, or remove the name";
                mistakes.push(PackMistake { file: pack, line: 1, reason: reason.to_owned() });
            } else if pack.starts_with(&root) && !lies_in(&pack, &root) {
                let reason = "this pack leads out of the project: packs of a project lie in it";
                mistakes.push(PackMistake { file: pack, line: 1, reason: reason.to_owned() });
            } else if !found.contains(&pack) {
                found.push(pack);
            }
        }
    }
    found
}

fn lies_in(path: &Path, folder: &Path) -> bool {
    match (path.canonicalize(), folder.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    }
}

/// The files of a pack, sorted by path.
fn read(folder: &Path, mistakes: &mut Vec<PackMistake>) -> Vec<PackFile> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for (part, ending) in [("questions", "md"), ("concepts", "md"), ("frameworks", "toml")] {
        paths.extend(entries(&folder.join(part)).filter(|path| path.extension().is_some_and(|found| found == ending)));
    }
    paths.extend(entries(&folder.join("rules")).map(|rule| rule.join("rule.md")).filter(|path| path.is_file()));
    paths.sort();
    if paths.len() > MAX_FILES {
        let reason = format!("this pack has {} files, {MAX_FILES} are read: split it", paths.len());
        mistakes.push(PackMistake { file: folder.to_owned(), line: 1, reason });
        paths.truncate(MAX_FILES);
    }
    let mut files = Vec::new();
    for path in paths {
        match text(folder, &path) {
            Ok(text) => {
                let parts = path.strip_prefix(folder).unwrap_or(&path).components();
                let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
                files.push(PackFile { path: parts.join("/"), text });
            }
            Err(reason) => mistakes.push(PackMistake { file: path, line: 1, reason }),
        }
    }
    files
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()))
}

fn text(folder: &Path, path: &Path) -> Result<String, String> {
    if !lies_in(path, folder) {
        return Err("this file leads out of its pack: put the file itself here".to_owned());
    }
    let length = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if length > MAX_FILE {
        return Err(format!("the file has {length} bytes, {MAX_FILE} are read: shorten it"));
    }
    fs::read_to_string(path).map_err(|error| format!("can't be read: {error}"))
}

#[cfg(test)]
mod tests {
    use backhint_core::knowledge::knowledge;

    use super::*;
    use crate::Layer;

    const QUESTION: &str = "+++\nnumber = 1001\ntitle = \"Who is paged first?\"\n+++\n\n## Question\n\nWho?\n\n## \
                            Reference answer\n\nThe person on call.\n";

    fn write(file: &Path, text: &str) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn projects() -> Projects {
        Projects::new(Layer::default(), Layer::default(), Vec::new())
    }

    #[test]
    fn a_projects_packs_are_found_from_any_folder_of_it() {
        let top = tempfile::tempdir().unwrap();
        let top = top.path().canonicalize().unwrap();
        write(&top.join(".git/HEAD"), "");
        write(&top.join("backhint.toml"), "packs = [\"docs/interview\"]");
        write(&top.join(".backhint/questions/1001-paged.md"), QUESTION);
        let other = QUESTION.replace("1001", "1002");
        write(&top.join("docs/interview/questions/1002-paged.md"), &other);
        write(&top.join("api/main.py"), "");
        let own = own_knowledge(&knowledge(), &projects(), &[top.join("api")]);
        assert_eq!(own.mistakes, []);
        assert!(own.knowledge.question(1001).is_some() && own.knowledge.question(1002).is_some());
        let none = own_knowledge(&knowledge(), &projects(), &[]);
        assert!(Arc::ptr_eq(&none.knowledge, &knowledge()), "nothing is copied where there is no pack");
    }

    #[cfg(unix)]
    #[test]
    fn what_leads_out_of_the_project_is_not_read() {
        let top = tempfile::tempdir().unwrap();
        let top = top.path().canonicalize().unwrap();
        let (inside, outside) = (top.join("project"), top.join("outside"));
        write(&outside.join("questions/1001-paged.md"), QUESTION);
        write(&inside.join(".git/HEAD"), "");
        std::os::unix::fs::symlink(&outside, inside.join(".backhint")).unwrap();
        write(&inside.join("backhint.toml"), "packs = [\"own\"]");
        fs::create_dir_all(inside.join("own/questions")).unwrap();
        std::os::unix::fs::symlink(outside.join("questions/1001-paged.md"), inside.join("own/questions/1001-paged.md"))
            .unwrap();
        let own = own_knowledge(&knowledge(), &projects(), std::slice::from_ref(&inside));
        assert!(own.knowledge.question(1001).is_none());
        let files: Vec<_> = own.mistakes.iter().map(|mistake| mistake.file.clone()).collect();
        assert_eq!(files, [inside.join(".backhint"), inside.join("own/questions/1001-paged.md")]);
    }

    #[test]
    fn what_is_too_long_or_no_text_is_told() {
        let top = tempfile::tempdir().unwrap();
        let top = top.path().canonicalize().unwrap();
        let pack = top.join(".backhint/questions");
        write(&pack.join("1001-long.md"), &"x".repeat(300_000));
        fs::write(pack.join("1002-bytes.md"), b"\xff\xfe\x00").unwrap();
        write(&pack.join("1003-paged.md"), &QUESTION.replace("number = 1001", "number = 1004"));
        let own = own_knowledge(&knowledge(), &projects(), std::slice::from_ref(&top));
        let told: Vec<_> = own.mistakes.iter().map(|mistake| mistake.reason.as_str()).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        for (reason, part) in told.iter().zip(["shorten it", "can't be read", "make them agree"]) {
            assert!(reason.contains(part), "{reason}");
        }
    }
}
