//! Fixes of queries that stand in other files than the loops over their rows.

use std::path::Path;

use backhint_core::knowledge::Family;
use backhint_core::world::{CalledFunction, Lacked};
use backhint_core::{Fix, OtherFile};

use super::View;

impl View<'_> {
    /// The fix that loads a relation with the rows which a called function gives back, at the query in its file.
    pub(super) fn loading_at(&self, called: &CalledFunction<'_>, lacked: Lacked<'_>) -> Option<Fix> {
        let analyzer = self.analyzer?;
        let (source, own) = match self.function_called(called) {
            Some(found) => {
                let class = found.function.class.as_deref();
                let source = self.index.sources.source(Path::new(found.file))?;
                // What is called may have another name here: a default export, or one that a package hands on.
                (source, CalledFunction { name: &found.function.name, class, ..called.clone() })
            }
            // What a class inherits has no function of its own.
            None if self.language.family() == Family::Java => (self.class_file(called)?, called.clone()),
            None => return None,
        };
        let document = source.document()?;
        let outside = self.index.seen_from(source.path(), self.language);
        let fix = analyzer.loading(&document, &own, lacked, &outside)?;
        let file = OtherFile { path: source.shown().to_owned(), text: document.shared_text() };
        let title = format!("{} in {}", fix.title, file.path);
        Some(Fix { title, file: Some(file), ..fix })
    }
}
