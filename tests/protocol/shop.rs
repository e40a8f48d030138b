//! A project of two files in a folder of its own: models, and a view that loads a relation row by row.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

pub(crate) const MODELS: &str = "from django.db import models

class Author(models.Model):
    pass

class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
";
pub(crate) const VIEWS: &str = "from models import Book

def authors():
    return [book.author for book in Book.objects.all()]
";

/// A folder that is gone at the end of the test.
pub(crate) struct Shop {
    /// Its path, links resolved.
    pub(crate) root: PathBuf,
    _folder: TempDir,
}

impl Shop {
    /// A folder with these files.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shop = Self { root: folder.path().canonicalize().expect("it exists"), _folder: folder };
        files.iter().for_each(|(name, text)| shop.write(name, text));
        shop
    }

    /// Writes a file in it, and the folders above.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.root.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a file");
    }

    /// The URI of a file in it; of the folder itself for an empty name.
    pub(crate) fn uri(&self, name: &str) -> String {
        format!("file://{}", self.root.join(name).display()).trim_end_matches('/').to_owned()
    }
}
