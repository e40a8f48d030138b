//! Which function of a project a call means: the functions by name, and where imports and languages look for them.

use std::collections::{HashMap, HashSet};

use backhint_core::knowledge::Family;
use backhint_core::world::{CalledFunction, FunctionDigest, OutsideFunction};

use super::{Indexed, Module, View};

/// The functions that the digests of a project tell about.
#[derive(Clone, Default)]
pub(super) struct Functions {
    /// By name: numbers of files, and of functions in their digests. Default exports stand under the empty name, too.
    by_name: HashMap<Box<str>, Vec<(u32, u32)>>,
    /// The words without one of which a file calls none of them.
    words: HashSet<Box<str>>,
}

impl Functions {
    pub(super) fn of(files: &[Indexed]) -> Self {
        let mut functions = Self::default();
        for (file, indexed) in (0..).zip(files) {
            for (at, function) in (0..).zip(&indexed.digest.functions) {
                functions.by_name.entry(function.name.clone()).or_default().push((file, at));
                functions.words.insert(function.class.clone().unwrap_or_else(|| function.name.clone()));
                // What a module gives by default has any name elsewhere, and so has an object that it gives.
                let is_given = function.is_default || function.class.is_some();
                if is_given && indexed.language.family() == Family::JavaScript {
                    functions.words.extend(indexed.name().map(Into::into));
                }
                if function.is_default {
                    functions.by_name.entry(Box::default()).or_default().push((file, at));
                }
            }
        }
        functions
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// Whether a text has one of the words of these functions.
    pub(super) fn are_named_in(&self, text: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let words = || text.split(move |c| !is_part(c));
        !self.words.is_empty()
            && words().any(|word| {
                self.words.contains(word) || word.contains('-') && word.split('-').any(|part| self.words.contains(part))
            })
    }

    fn called(&self, name: &str) -> &[(u32, u32)] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }
}

impl View<'_> {
    /// The function that a call means; `None` where several could be meant.
    pub(super) fn function_called(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'_>> {
        let family = self.language.family();
        let found = match family {
            Family::Python | Family::JavaScript if !called.is_imported || !is_of_project(called, family) => None,
            Family::Python | Family::JavaScript => self.of_module(called),
            _ => self.of_class(called),
        };
        let (file, at) = found?;
        let indexed = &self.index.files[file as usize];
        Some(OutsideFunction { path: &indexed.shown, function: &indexed.digest.functions[at as usize] })
    }

    fn digest(&self, (file, at): (u32, u32)) -> &FunctionDigest {
        &self.index.files[file as usize].digest.functions[at as usize]
    }

    /// A function that an import leads to: one of a module, a method of a class in it, or of the object that it gives.
    fn of_module(&self, called: &CalledFunction<'_>) -> Option<(u32, u32)> {
        let all = self.index.functions.called(called.name).iter().copied();
        let of_class: Vec<(u32, u32)> =
            all.clone().filter(|found| self.digest(*found).class.as_deref() == called.class).collect();
        let found = self.nearest(&of_class, &called.path, None);
        if found.is_some() || called.class.is_some() || self.language.family() != Family::JavaScript {
            return found.filter(|found| self.is_at_root(called, *found));
        }
        // `export default` and `module.exports =`: the path is the module.
        let by_default = self.index.functions.called("");
        if let Some(found) = self.nearest(by_default, &called.path, None) {
            return Some(found);
        }
        // `import authors from './author-service'; authors.find(id)`: the object is made there, of the only such class.
        let methods: Vec<(u32, u32)> = all.filter(|found| self.digest(*found).class.is_some()).collect();
        self.nearest(&methods, &called.path, None).filter(|found| self.is_only(&methods, *found))
    }

    /// Whether no other of these is in the same file.
    fn is_only(&self, all: &[(u32, u32)], found: (u32, u32)) -> bool {
        all.iter().filter(|other| other.0 == found.0).count() == 1
    }

    /// Whether a module of one name alone, as `redis`, is one that this file can import: not some file of that name
    /// further down.
    fn is_at_root(&self, called: &CalledFunction<'_>, (file, _): (u32, u32)) -> bool {
        if self.language.family() != Family::Python
            || called.path.starts_with('.')
            || called.path.matches('.').count() > 1
        {
            return true;
        }
        let path = &self.index.files[file as usize].path;
        let is_package = path.file_stem().is_some_and(|stem| stem == "__init__");
        let root = path.ancestors().nth(if is_package { 2 } else { 1 });
        root.is_some_and(|root| self.path.starts_with(root))
    }

    /// A function that languages find by the folder, or by the name of the class that has it.
    fn of_class(&self, called: &CalledFunction<'_>) -> Option<(u32, u32)> {
        let all = self.index.functions.called(called.name).iter().copied();
        let fits = |found: &(u32, u32)| {
            let indexed = &self.index.files[found.0 as usize];
            self.digest(*found).class.as_deref() == called.class
                && indexed.language.family() == self.language.family()
                && indexed.path != self.path
                && self.is_where(called, indexed)
        };
        let mut found = all.filter(fits);
        let (only, more) = (found.next()?, found.next());
        more.is_none().then_some(only)
    }

    /// Whether a file is where the language looks for what is called.
    fn is_where(&self, called: &CalledFunction<'_>, file: &Indexed) -> bool {
        let is_near = || self.path.parent() == file.path.parent();
        let folder = || file.module.split_last().map_or(&[][..], |(_, folder)| folder);
        let names: Vec<&str> = called.path.split(['.', '\\']).filter(|name| !name.is_empty()).collect();
        match self.language.family() {
            Family::Go if !called.is_imported => is_near(),
            // The last folder of the module is the package, but for a version behind it.
            Family::Go => {
                let is_version = |name: &str| name.strip_prefix('v').is_some_and(|rest| rest.parse::<u32>().is_ok());
                let package = called.module.split('/').rev().find(|name| !is_version(name));
                folder().last().map(|name| &**name) == package
            }
            Family::Java if names.len() > 1 => ends_with(&file.module, &names),
            Family::Java => is_near() && ends_with(&file.module, &names),
            // The folders are those of the namespace, but for its beginning.
            Family::Php => {
                ends_with(&file.module, &names[names.len().saturating_sub(2)..]) || names.len() == 1 && is_near()
            }
            Family::Ruby => {
                let own = called.class.map(snake_case);
                file.name() == own.as_deref()
            }
            _ => called.class.is_some_and(|class| file.name() == Some(class)),
        }
    }
}

fn ends_with(module: &[Box<str>], names: &[&str]) -> bool {
    module.len() >= names.len() && module.iter().rev().zip(names.iter().rev()).all(|(a, b)| **a == **b)
}

/// The name of the file that a class of Ruby is looked for in: `AuthorFinder` is in `author_finder.rb`.
fn snake_case(class: &str) -> String {
    let mut name = String::new();
    for c in class.chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(c.to_lowercase());
    }
    name
}

/// Whether an import can lead to a file of the project at all: a package of JavaScript has no path in its name.
fn is_of_project(called: &CalledFunction<'_>, family: Family) -> bool {
    family != Family::JavaScript || called.path.starts_with('.') || Module::is_alias(&called.path)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use backhint_core::{Digest, Language, World as _};

    use super::*;
    use crate::index::Index;

    /// An index of files with functions, written as `Class.name`, `name` or `default name`.
    fn index(language: Language, files: &[(&str, &[&str])]) -> Index {
        let function = |written: &&str| {
            let (is_default, written) = match written.strip_prefix("default ") {
                Some(rest) => (true, rest),
                None => (false, *written),
            };
            let (class, name) = written.split_once('.').map_or((None, written), |(class, name)| (Some(class), name));
            FunctionDigest {
                name: name.into(),
                class: class.map(Into::into),
                is_default,
                params: Vec::new(),
                sends: Vec::new(),
                reads: Vec::new(),
                sql: Vec::new(),
                line: 1,
            }
        };
        files.iter().fold(Index::default(), |index, (path, functions)| {
            let digest = Digest { functions: functions.iter().map(function).collect(), ..Digest::default() };
            index.with(&Path::new("/shop").join(path), path, language, digest)
        })
    }

    /// The file of the function that a call in another one means, by the path of its class or itself.
    fn meant(index: &Index, from: (&str, Language), class: Option<&str>, name: &str, path: &str) -> Option<String> {
        let file = Path::new("/shop").join(from.0);
        let (path, module) = path.split_once(" in ").unwrap_or((path, ""));
        let is_imported = path.contains(['.', '/']) || !module.is_empty();
        let called = CalledFunction { name, class, path: path.to_owned(), module, is_imported };
        index.seen_from(&file, from.1).function(&called).map(|found| found.path.to_owned())
    }

    #[test]
    fn python_imports_lead_to_functions_and_methods() {
        let files: [(&str, &[&str]); 3] = [
            ("shop/services.py", &["author_of", "Authors.find"]),
            ("other/services.py", &["author_of"]),
            ("shop/deep/redis.py", &["get"]),
        ];
        let index = index(Language::Python, &files);
        let from = ("shop/views.py", Language::Python);
        let found = |class, name, path| meant(&index, from, class, name, path);
        assert_eq!(found(None, "author_of", "shop.services.author_of").as_deref(), Some("shop/services.py"));
        assert_eq!(found(None, "author_of", ".services.author_of").as_deref(), Some("shop/services.py"));
        assert_eq!(found(Some("Authors"), "find", "shop.services.Authors").as_deref(), Some("shop/services.py"));
        assert_eq!(found(Some("Books"), "find", "shop.services.Books"), None);
        assert_eq!(found(None, "get", "redis.get"), None, "a package of somebody else");
        assert_eq!(found(None, "author_of", "author_of"), None, "nothing is imported");
    }

    #[test]
    fn javascript_imports_lead_to_what_modules_export() {
        let files: [(&str, &[&str]); 3] = [
            ("src/authors.ts", &["authorOf", "default first"]),
            ("src/author.service.ts", &["AuthorService.find"]),
            ("src/two.ts", &["A.find", "B.find"]),
        ];
        let index = index(Language::TypeScript, &files);
        let from = ("src/report.ts", Language::TypeScript);
        let found = |class, name, path| meant(&index, from, class, name, path);
        assert_eq!(found(None, "authorOf", "./authors.authorOf").as_deref(), Some("src/authors.ts"));
        assert_eq!(found(None, "anything", "./authors").as_deref(), Some("src/authors.ts"));
        assert_eq!(found(None, "find", "./author.service.find").as_deref(), Some("src/author.service.ts"));
        let of_class = found(Some("AuthorService"), "find", "./author.service.AuthorService");
        assert_eq!(of_class.as_deref(), Some("src/author.service.ts"));
        assert_eq!(found(None, "find", "./two.find"), None, "of which of the two classes");
        assert_eq!(found(None, "authorOf", "authors.authorOf"), None, "a package");
    }

    #[test]
    fn other_languages_find_classes_and_packages_where_they_must_be() {
        let java = index(Language::Java, &[("a/shop/authors/Authors.java", &["Authors.find"])]);
        let found = |from, path| meant(&java, (from, Language::Java), Some("Authors"), "find", path).is_some();
        assert!(found("b/shop/books/Books.java", "shop.authors.Authors"));
        assert!(found("a/shop/authors/Report.java", "Authors"));
        assert!(!found("a/shop/books/Books.java", "elsewhere.Authors"));
        assert!(!found("a/shop/books/Books.java", "Authors"), "another package");
        let go = index(Language::Go, &[("store/authors.go", &["ByName", "Authors.Find"])]);
        let found = |from, class, name, path| meant(&go, (from, Language::Go), class, name, path).is_some();
        assert!(found("web/books.go", None, "ByName", "store in example.org/shop/store/v2"));
        assert!(found("store/other.go", Some("Authors"), "Find", "Authors"));
        assert!(!found("web/books.go", None, "ByName", "archive in example.org/archive"));
        let ruby = index(Language::Ruby, &[("app/author_finder.rb", &["AuthorFinder.call"])]);
        let from = ("app/books.rb", Language::Ruby);
        assert!(meant(&ruby, from, Some("AuthorFinder"), "call", "AuthorFinder").is_some());
        assert!(meant(&ruby, from, Some("Other"), "call", "Other").is_none());
    }

    #[test]
    fn a_text_that_names_none_of_them_is_not_read_for_them() {
        let index = index(Language::Python, &[("services.py", &["author_of", "Authors.find"])]);
        let view = index.seen_from(Path::new("/shop/views.py"), Language::Python);
        assert!(view.names_function("x = author_of(1)"));
        assert!(view.names_function("self.authors: Authors"));
        assert!(!view.names_function("find(author_of_all)"));
    }
}
