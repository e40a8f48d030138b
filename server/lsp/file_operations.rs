//! What the person does with files in the editor: what is created, renamed or deleted there counts at once, before any
//! watcher notices.

use std::path::PathBuf;
use std::str::FromStr as _;
use std::sync::Arc;

use tower_lsp::ls_types::{
    FileOperationFilter, FileOperationPattern, FileOperationPatternKind, FileOperationRegistrationOptions, Uri,
    WorkspaceFileOperationsServerCapabilities,
};

use crate::capabilities::{Abilities, SOURCES};
use crate::front_end::uris;
use crate::indexing;
use crate::session::Session;

/// Which of these operations the client is to tell: those that it can, for files of our languages, and for folders,
/// which take such files along.
pub(crate) fn wanted(abilities: &Abilities) -> Option<WorkspaceFileOperationsServerCapabilities> {
    let of = |glob: &str, kind| FileOperationFilter {
        scheme: Some("file".to_owned()),
        pattern: FileOperationPattern { glob: glob.to_owned(), matches: Some(kind), options: None },
    };
    let files = SOURCES.iter().map(|glob| of(glob, FileOperationPatternKind::File));
    let folders = of("**", FileOperationPatternKind::Folder);
    let options = FileOperationRegistrationOptions { filters: files.chain([folders]).collect() };
    let tells = abilities.file_operations;
    tells.any().then(|| WorkspaceFileOperationsServerCapabilities {
        did_create: tells.created.then(|| options.clone()),
        did_rename: tells.renamed.then(|| options.clone()),
        did_delete: tells.deleted.then(|| options.clone()),
        ..WorkspaceFileOperationsServerCapabilities::default()
    })
}

/// Takes files and folders that are gone from one place, or are new at another.
pub(crate) fn happened<'u>(
    session: &Arc<Session>,
    gone: impl Iterator<Item = &'u String>,
    new: impl Iterator<Item = &'u String>,
) {
    let path = |uri: &String| Uri::from_str(uri).ok().filter(uris::is_file).map(|uri| PathBuf::from(uris::path(&uri)));
    let gone: Vec<PathBuf> = gone.filter_map(path).collect();
    let new: Vec<PathBuf> = new.filter_map(path).collect();
    let index = session.indexing.index();
    if gone.iter().any(|path| index.has_below(&indexing::resolved(path))) || new.iter().any(|path| path.is_dir()) {
        // What lay in a folder is somewhere else now; all is read again.
        return indexing::start(session);
    }
    indexing::changed(session, gone, new);
}
