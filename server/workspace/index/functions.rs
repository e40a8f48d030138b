//! Which function of a project a call means: the file that imports and languages lead to is looked up by its path, and
//! read for what its functions do when the first call asks.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use backhint_core::knowledge::Family;
use backhint_core::syntax::Parsers;
use backhint_core::world::{CalledFunction, FunctionDigest, HandedOn, OutsideFunction};
use backhint_core::{Analysis, Analyzer, Digest, Document, Language, handed_on};
use rustc_hash::FxHashMap;

use super::{Indexed, Module, View, is_named, is_package, parts};
use crate::files::read_source;

/// How many files of a package of Go are read for one of its functions.
const MAX_PACKAGE: usize = 64;

/// The files of a project in which functions are looked for.
#[derive(Clone, Default)]
pub(super) struct Sources {
    built: Arc<Built>,
    /// What came later takes the place of what was built.
    newer: BTreeMap<PathBuf, Arc<Source>>,
}

#[derive(Default)]
struct Built {
    files: Vec<Source>,
    /// By the name of the module, which a folder may give to its own file.
    modules: FxHashMap<Box<str>, Vec<u32>>,
    /// By the folder above the module, and its name: `shop/views`. Large projects have many files of one name.
    placed: FxHashMap<Box<str>, Vec<u32>>,
    /// By the folder they are in.
    folders: FxHashMap<Box<str>, Vec<u32>>,
}

/// A file, and what its functions do, once somebody asked.
pub(super) struct Source {
    path: PathBuf,
    shown: String,
    language: Language,
    /// Its text where that is not the one on the disk.
    text: Option<Arc<String>>,
    functions: OnceLock<Vec<FunctionDigest>>,
    /// What it hands on of other files, once somebody asked.
    handed_on: OnceLock<Vec<HandedOn>>,
}

impl Source {
    pub(super) fn new(path: &Path, shown: &str, language: Language) -> Self {
        let (path, shown) = (path.to_path_buf(), shown.to_owned());
        Self { path, shown, language, text: None, functions: OnceLock::new(), handed_on: OnceLock::new() }
    }

    /// A file whose text is not the one on the disk, with what its functions do where that is known.
    pub(super) fn of_text(
        path: &Path,
        shown: &str,
        document: &Document,
        functions: Option<Vec<FunctionDigest>>,
    ) -> Self {
        let functions = functions.map_or_else(OnceLock::new, OnceLock::from);
        Self { text: Some(document.shared_text()), functions, ..Self::new(path, shown, document.language()) }
    }

    pub(super) fn known(path: &Path, shown: &str, language: Language, functions: Vec<FunctionDigest>) -> Self {
        Self { functions: OnceLock::from(functions), ..Self::new(path, shown, language) }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The file with what it declares.
    pub(super) fn declaring(&self, digest: Digest) -> Indexed {
        Indexed::new(&self.path, &self.shown, self.language, digest)
    }

    /// The name of its module: that of the file, or of the folder whose own file it is.
    fn module(&self) -> Option<&str> {
        let stem = self.path.file_stem()?.to_str()?;
        if is_package(stem) { self.folder() } else { Some(stem) }
    }

    fn folder(&self) -> Option<&str> {
        self.path.parent()?.file_name()?.to_str()
    }

    /// The name of the folder above the module, and the module's.
    fn placed(&self) -> Option<(&str, &str)> {
        let is_own = is_package(self.path.file_stem()?.to_str()?);
        let above = self.path.ancestors().nth(if is_own { 2 } else { 1 })?;
        Some((above.file_name()?.to_str()?, self.module()?))
    }

    /// What its functions do, if it has the word at all; read now where nobody asked before.
    fn functions(&self, word: &str, analyzer: Option<&Analyzer>) -> &[FunctionDigest] {
        if let Some(found) = self.functions.get() {
            return found;
        }
        let Some(analyzer) = analyzer else { return &[] };
        let Some(text) = self.read().filter(|text| text.contains(word)) else { return &[] };
        let document = Document::new(self.language, text);
        let read = || analyzer.functions(&mut Parsers::default(), &document, &Analysis::default(), &|| false);
        self.functions.get_or_init(read)
    }

    /// What it hands on of other files.
    pub(super) fn handed_on(&self) -> &[HandedOn] {
        let read = || self.read().map_or_else(Vec::new, |text| handed_on(self.language.family(), &text));
        self.handed_on.get_or_init(read)
    }

    /// Its path as a person would write it.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    /// Its text as a document.
    pub(super) fn document(&self) -> Option<Document> {
        Some(Document::new(self.language, self.read()?))
    }

    /// Whether this is its text.
    pub(super) fn has_text(&self, text: &str) -> bool {
        match &self.text {
            Some(own) => **own == text,
            None => read_source(&self.path).is_ok_and(|own| own == text),
        }
    }

    fn read(&self) -> Option<String> {
        self.text.as_deref().cloned().or_else(|| read_source(&self.path).ok())
    }
}

impl Sources {
    pub(super) fn of(files: Vec<Source>) -> Self {
        let mut built = Built::default();
        for (at, file) in (0..).zip(&files) {
            for (map, name) in [(&mut built.modules, file.module()), (&mut built.folders, file.folder())] {
                if let Some(name) = name {
                    map.entry(name.into()).or_default().push(at);
                }
            }
            if let Some((above, name)) = file.placed() {
                built.placed.entry(placed(above, name)).or_default().push(at);
            }
        }
        built.files = files;
        Self { built: Arc::new(built), newer: BTreeMap::new() }
    }

    pub(super) fn with(&self, source: Source) -> Self {
        let mut newer = self.newer.clone();
        newer.insert(source.path.clone(), Arc::new(source));
        Self { built: Arc::clone(&self.built), newer }
    }

    /// What is known of the functions of a file; `None` where nobody asked.
    pub(super) fn known(&self, path: &Path) -> Option<&[FunctionDigest]> {
        Some(self.source(path)?.functions.get()?.as_slice())
    }

    /// What a file was said to hand on; `None` where nobody asked.
    pub(super) fn told(&self, path: &Path) -> Option<&[HandedOn]> {
        Some(self.source(path)?.handed_on.get()?.as_slice())
    }

    pub(super) fn source(&self, path: &Path) -> Option<&Source> {
        let newer = self.newer.get(path).map(|source| &**source);
        let built = || {
            let named = self.built.folders.get(path.parent()?.file_name()?.to_str()?)?;
            named.iter().map(|at| &self.built.files[*at as usize]).find(|file| file.path == path)
        };
        newer.or_else(built)
    }

    /// Whether there are files of a language family besides one.
    pub(super) fn has_others(&self, path: &Path, language: Language) -> bool {
        self.all().any(|file| file.language.family() == language.family() && file.path != path)
    }

    /// Whether there is a file in a folder.
    pub(super) fn has_below(&self, folder: &Path) -> bool {
        self.all().any(|file| file.path != folder && file.path.starts_with(folder))
    }

    fn all(&self) -> impl Iterator<Item = &Source> {
        self.built.files.iter().chain(self.newer.values().map(|source| &**source))
    }

    /// The files that are shown by a path.
    pub(super) fn paths_of(&self, shown: &str) -> impl Iterator<Item = &Path> {
        self.all().filter(move |file| file.shown == shown).map(|file| file.path.as_path())
    }

    fn modules(&self, name: &str) -> impl Iterator<Item = &Source> {
        let found = self.built.modules.get(name);
        let newer = self.newer.values().map(|source| &**source);
        self.older(found).chain(newer.filter(move |file| file.module() == Some(name)))
    }

    /// The files of modules of this name, in a folder of this name where one is given.
    fn modules_in(&self, above: Option<&str>, name: &str) -> Vec<&Source> {
        let found = match above {
            Some(above) => self.built.placed.get(&placed(above, name)),
            None => self.built.modules.get(name),
        };
        let newer = self.newer.values().map(|source| &**source);
        self.older(found).chain(newer.filter(move |file| file.module() == Some(name))).collect()
    }

    fn folders(&self, name: &str) -> impl Iterator<Item = &Source> {
        let found = self.built.folders.get(name);
        let newer = self.newer.values().map(|source| &**source);
        self.older(found).chain(newer.filter(move |file| file.folder() == Some(name)))
    }

    fn older(&self, found: Option<&'_ Vec<u32>>) -> impl Iterator<Item = &Source> {
        let files = found.cloned().unwrap_or_default().into_iter().map(|at| &self.built.files[at as usize]);
        files.filter(|file| !self.newer.contains_key(&file.path))
    }
}

impl<'i> View<'i> {
    /// The function that a call means; `None` where several could be meant.
    pub(super) fn function_called(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        match self.language.family() {
            Family::Python | Family::JavaScript if !called.is_imported => None,
            Family::Python => self.of_python(called),
            Family::JavaScript => self.of_javascript(called),
            Family::Go => self.of_go(called),
            _ => self.of_class(called),
        }
    }

    fn of_python(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        let module = called.path.rsplit_once('.')?.0;
        let name = module.rsplit('.').next().filter(|name| !name.is_empty());
        // `from . import services` may name the folder itself.
        let folder = || self.path.parent()?.file_name()?.to_str();
        let source = self.module(&called.path, name.or_else(folder)?)?;
        if !module.contains('.') && !is_at_root(&source.path, self.path) {
            return None;
        }
        let own = self.only(source, called.name, |function| is_it(function, called));
        own.or_else(|| self.handed_on(source, called))
    }

    fn of_javascript(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        if !called.path.starts_with('.') && !Module::is_alias(&called.path) {
            return None;
        }
        let holder = called.class.unwrap_or(called.name);
        let named = called.path.strip_suffix(holder).and_then(|path| path.strip_suffix('.'));
        if let Some(source) = named.and_then(|module| self.module(module, key_of(module, self.path)?)) {
            let found = self.only(source, called.name, |function| is_it(function, called));
            // `import authors from './author-service'; authors.find(id)`: the object is of the only class that has it.
            let of_object = || self.only(source, called.name, |function| function.name.as_ref() == called.name);
            let found = found.or_else(|| self.handed_on(source, called));
            return found.or_else(|| called.class.is_none().then(of_object)?);
        }
        let source = self.module(&called.path, key_of(&called.path, self.path)?).filter(|_| called.class.is_none())?;
        self.only(source, "", |function| function.is_default)
    }

    /// The file that is a module; of several the nearest.
    pub(super) fn module(&self, path: &str, name: &str) -> Option<&'i Source> {
        self.module_from(path, name, self.path)
    }

    /// The same for a module as a file names it.
    pub(super) fn module_from(&self, path: &str, name: &str, from: &Path) -> Option<&'i Source> {
        // What is behind the module in a path is not looked at.
        let path = if self.language.family() == Family::JavaScript { without_ending(path) } else { path };
        let wanted = Module::of(path, from, self.language)?;
        let shared = |file: &Source| from.components().zip(file.path.components()).take_while(|(a, b)| a == b).count();
        let fits = |file: &&Source| {
            ends_as(&file.path, &wanted.names)
                && file.path != self.path
                && file.path != from
                && file.language.family() == self.language.family()
                && wanted.fits(&parts(&file.path.with_extension(""))) == Some(true)
        };
        let named = self.index.sources.modules_in(wanted.above(), name);
        let mut found: Vec<(usize, &Source)> =
            named.into_iter().filter(fits).map(|file| (shared(file), file)).collect();
        found.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
        match found.as_slice() {
            [(best, _), (second, _), ..] if best == second => None,
            [(_, file), ..] => Some(*file),
            [] => None,
        }
    }

    /// A function of a package: of all files in its folder.
    fn of_go(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        let is_version = |name: &&str| name.strip_prefix('v').is_some_and(|rest| rest.parse::<u32>().is_ok());
        let package = called.module.split('/').rev().find(|name| !is_version(name)).filter(|_| called.is_imported);
        let own = || self.path.parent()?.file_name()?.to_str();
        let is_here = |file: &&Source| called.is_imported || file.path.parent() == self.path.parent();
        let files = self.index.sources.folders(package.or_else(own)?).filter(is_here).take(MAX_PACKAGE);
        let files = files.filter(|file| file.path != self.path && file.language.family() == Family::Go);
        let mut found = files.filter_map(|file| self.only(file, called.name, |function| is_it(function, called)));
        let (only, more) = (found.next()?, found.next());
        more.is_none().then_some(only)
    }

    /// A method of a class, in languages that name a file by its class.
    fn of_class(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        let source = self.class_file(called)?;
        self.only(source, called.name, |function| is_it(function, called))
    }

    /// The file of the class whose method is called, in languages that name a file by its class.
    pub(super) fn class_file(&self, called: &CalledFunction<'_>) -> Option<&'i Source> {
        let class = called.class?;
        let snake = (self.language.family() == Family::Ruby).then(|| snake_case(class));
        let names: Vec<&str> = called.path.split(['.', '\\']).filter(|name| !name.is_empty()).collect();
        let fits = |file: &&Source| {
            file.path != self.path && file.language.family() == self.language.family() && self.is_where(&names, file)
        };
        let mut found = self.index.sources.modules(snake.as_deref().unwrap_or(class)).filter(fits);
        let (only, more) = (found.next()?, found.next());
        more.is_none().then_some(only)
    }

    /// Whether a file is where the language looks for a class of this path.
    fn is_where(&self, names: &[&str], file: &Source) -> bool {
        let is_near = || self.path.parent() == file.path.parent();
        let ends = |names: &[&str]| {
            let module = parts(&file.path.with_extension(""));
            module.len() >= names.len() && module.iter().rev().zip(names.iter().rev()).all(|(a, b)| **a == **b)
        };
        match self.language.family() {
            Family::Java if names.len() > 1 => ends(names),
            Family::Java => is_near(),
            // The folders are those of the namespace, but for its beginning.
            Family::Php => ends(&names[names.len().saturating_sub(2)..]) && (names.len() > 1 || is_near()),
            _ => true,
        }
    }

    /// The only function of a file that is the wanted one.
    pub(super) fn only(
        &self,
        file: &'i Source,
        word: &str,
        is_it: impl Fn(&FunctionDigest) -> bool,
    ) -> Option<OutsideFunction<'i>> {
        let mut found = file.functions(word, self.analyzer).iter().filter(|function| is_it(function));
        let (function, more) = (found.next()?, found.next());
        let file_name = file.path.to_str().unwrap_or(&file.shown);
        more.is_none().then_some(OutsideFunction { path: &file.shown, file: file_name, function })
    }
}

fn placed(above: &str, name: &str) -> Box<str> {
    format!("{above}/{name}").into()
}

pub(super) fn is_it(function: &FunctionDigest, called: &CalledFunction<'_>) -> bool {
    called.is(function)
}

/// Whether a file's path ends with the names of a module: of the many files of one name this leaves few to look at.
fn ends_as(file: &Path, names: &[&str]) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).filter(|stem| !is_package(stem));
    let folders = file.parent().into_iter().flat_map(|folder| folder.components().rev());
    let own = stem.into_iter().chain(folders.filter_map(|folder| folder.as_os_str().to_str()));
    names.iter().rev().zip(own).all(|(name, part)| is_named(name, part))
}

/// Whether a module of one name alone, as `redis`, is one that a file can import: not some file of that name further
/// down.
fn is_at_root(module: &Path, from: &Path) -> bool {
    let is_own = module.file_stem().is_some_and(|stem| stem == "__init__");
    let root = module.ancestors().nth(if is_own { 2 } else { 1 });
    root.is_some_and(|root| from.starts_with(root))
}

/// The name under which the file of a module of JavaScript is found: its own, or that of the folder whose file it is.
pub(super) fn key_of<'m>(module: &'m str, from: &'m Path) -> Option<&'m str> {
    let folder = |above: usize| from.ancestors().nth(above + 1)?.file_name()?.to_str();
    let name = stem(module);
    match name {
        "." => folder(0),
        ".." => folder(module.matches("..").count()),
        "index" => match module.trim_end_matches(name).trim_end_matches('/').rsplit('/').next() {
            Some("." | "") | None => folder(0),
            Some("..") => folder(module.matches("..").count()),
            Some(above) => Some(above),
        },
        _ => Some(name),
    }
}

/// The last name of a module of JavaScript, without the ending that it may be written with.
pub(super) fn stem(module: &str) -> &str {
    let module = without_ending(module);
    module.rsplit('/').next().unwrap_or(module)
}

fn without_ending(module: &str) -> &str {
    let endings = [".js", ".ts", ".mjs", ".cjs", ".jsx", ".tsx"];
    endings.iter().find_map(|ending| module.strip_suffix(ending)).unwrap_or(module)
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use backhint_core::World as _;

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
                rows: None,
                loads: Vec::new(),
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
}
