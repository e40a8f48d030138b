//! The sources that the benches read: those of this repository (rule cases and samples: far denser in findings than any
//! real code, so close to the worst case), or those below the folder that the environment variable `BACKHINT_CORPUS`
//! names.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use backhint_core::Document;
use backhint_core::knowledge::knowledge;
use backhint_workspace::{Layer, Projects, read_source, source_files};

/// Every source of the corpus.
pub(crate) fn read() -> Vec<Document> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = match env::var_os("BACKHINT_CORPUS") {
        Some(folder) => vec![PathBuf::from(folder)],
        None => ["knowledge/rules", "tests/samples"].map(|folder| repository.join(folder)).into(),
    };
    let folders: Vec<PathBuf> = folders.into_iter().filter(|folder| folder.exists()).collect();
    let rules = knowledge().rules.iter().map(|rule| rule.id.clone()).collect();
    let projects = Arc::new(Projects::new(Layer::default(), Layer::default(), rules));
    let files = source_files(&folders, &projects).unwrap_or_else(|error| panic!("{error}"));
    let document = |path: &Path, language| Some(Document::new(language, read_source(path).ok()?));
    files.iter().filter_map(|file| document(&file.path, file.language?)).collect()
}
