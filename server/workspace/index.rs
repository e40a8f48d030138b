//! The index of a project: what each file declares for the others, and what a name written in one of them means.

mod functions;
mod handed_on;
mod loading;
mod names;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use backhint_core::knowledge::{Family, Rendering};
use backhint_core::markup::OutsideTemplate;
use backhint_core::syntax::Parsers;
use backhint_core::world::{
    CalledFunction, FunctionDigest, Held, Lacked, Outside, OutsideFunction, OutsideSerializer, RelationDigest, Wanted,
};
use backhint_core::{Analysis, Analyzer, Digest, Document, Fix, Language, PathClass, World};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use rustc_hash::FxHashMap;

use self::functions::{Source, Sources};
use crate::files::{SourceFile, read_source};
use crate::inspect::class_of;
use crate::templates::Templates;

/// The most files that one index holds; what is behind them in the order of their paths is left out.
pub const MAX_FILES: usize = 100_000;

/// What the files of a project declare. An index does not change: [`Index::with`] gives a new one, which shares what is
/// the same.
#[derive(Clone, Default)]
pub struct Index {
    declared: Arc<Declared>,
    /// The files whose functions others may call.
    sources: Sources,
    /// The templates of pages.
    templates: Arc<Templates>,
    /// Files are still being read.
    unfinished: bool,
}

/// The declarations of all files, and the ways that lead to them.
#[derive(Default)]
struct Declared {
    /// The files that declare something, in the order of their paths.
    files: Vec<Arc<Indexed>>,
    /// The models by class name: numbers of files, and of models in their digests.
    models: FxHashMap<Box<str>, Vec<(u32, u32)>>,
    /// The serializers, in the same way.
    serializers: FxHashMap<Box<str>, Vec<(u32, u32)>>,
    /// The declarations that lead to a class name and give it a relation: file, model, relation.
    reverse: FxHashMap<Box<str>, Vec<(u32, u32, u32)>>,
    /// The tables that files of a family make.
    tables: FxHashMap<Box<str>, Vec<Family>>,
    /// The families some file of which takes operators out of everything that clients send.
    cleaning: Vec<Family>,
    /// What unique indexes speak of, by their tables.
    unique: FxHashMap<Box<str>, Vec<(u32, u32)>>,
    /// What names hold, by the last one of `Class.name`: numbers of files, and positions among the names of their digests.
    names: FxHashMap<Box<str>, Vec<(u32, u32)>>,
}

/// A file with what it declares.
struct Indexed {
    path: PathBuf,
    shown: String,
    /// The parts of its path, the last one without its ending; a module's name is the end of this list.
    module: Vec<Box<str>>,
    language: Language,
    digest: Arc<Digest>,
}

impl Index {
    /// Reads the digests of files on all cores. Files whose findings are not shown, as tests and migrations, declare
    /// nothing for the others, but that migrations make tables. `stop` is asked often; once it says yes, what was read so far is given back. `done` is
    /// called once per file, from any thread.
    #[must_use]
    pub fn build(
        analyzer: &Analyzer,
        files: &[SourceFile],
        stop: &(dyn Fn() -> bool + Sync),
        done: &(dyn Fn() + Sync),
    ) -> Self {
        let files = &files[..files.len().min(MAX_FILES)];
        let read = |parsers: &mut Parsers, file: &SourceFile| {
            if stop() {
                return None;
            }
            let text = read_source(&file.path).ok()?;
            let document = Document::new(file.language?, text);
            let class = class_of(&document, &file.relative, &file.project.settings);
            if class == PathClass::Migration {
                let digest = analyzer.tables(&document);
                let source = Source::known(&file.path, &file.relative, document.language(), Vec::new());
                let makes_tables = !digest.is_empty();
                let indexed = source.declaring(digest);
                return makes_tables.then_some((Some(indexed), source));
            }
            let application = matches!(class, PathClass::Application | PathClass::Script);
            if !application {
                return None;
            }
            // What functions do is read when the first call of one asks.
            let digest = analyzer.declarations(parsers, &document, &Analysis::default(), stop);
            let source = Source::new(&file.path, &file.relative, document.language());
            let indexed = || Indexed::new(&file.path, &file.relative, document.language(), digest.clone());
            Some(((!digest.is_empty()).then(indexed), source))
        };
        let one = |parsers: &mut Parsers, file: &SourceFile| {
            let read = read(parsers, file);
            done();
            read
        };
        let read: Vec<(Option<Indexed>, Source)> =
            files.par_iter().map_init(Parsers::default, one).flatten_iter().collect();
        let (declaring, sources): (Vec<Option<Indexed>>, Vec<Source>) = read.into_iter().unzip();
        let declared = Arc::new(Declared::linked(declaring.into_iter().flatten().map(Arc::new).collect()));
        Self { declared, sources: Sources::of(sources), ..Self::default() }
    }

    /// This index with what a file declares now. `shown` is its path as a person would write it.
    #[must_use]
    pub fn with(&self, path: &Path, shown: &str, language: Language, mut digest: Digest) -> Self {
        let functions = std::mem::take(&mut digest.functions);
        self.with_source(Source::known(path, shown, language, functions), digest)
    }

    /// The same for a text that differs from what is on the disk. Without `functions`, what they do is read off the text
    /// when a call asks.
    #[must_use]
    pub fn with_text(
        &self,
        path: &Path,
        shown: &str,
        document: &Document,
        declarations: Digest,
        functions: Option<Vec<FunctionDigest>>,
    ) -> Self {
        self.with_source(Source::of_text(path, shown, document, functions), declarations)
    }

    /// Whether a file of this text hands on other names than somebody was told before.
    #[must_use]
    pub fn hands_on_else(&self, path: &Path, language: Language, text: &str) -> bool {
        self.sources.told(path).is_some_and(|told| told != backhint_core::handed_on(language.family(), text))
    }

    /// Whether this is the text of a file as it is known here.
    #[must_use]
    pub fn has_text(&self, path: &Path, text: &str) -> bool {
        self.sources.source(path).is_some_and(|source| source.has_text(text))
    }

    fn with_source(&self, source: Source, digest: Digest) -> Self {
        let is_known = self.digest_of(source.path()).map_or_else(|| digest.is_empty(), |known| *known == digest);
        let declared =
            if is_known { Arc::clone(&self.declared) } else { Arc::new(self.declared.with(&source, digest)) };
        Self { declared, sources: self.sources.with(source), ..self.clone() }
    }

    /// What the functions of a file do; `None` as long as nobody asked.
    #[must_use]
    pub fn functions_of(&self, path: &Path) -> Option<&[FunctionDigest]> {
        self.sources.known(path)
    }

    /// What a file declares besides its functions, as far as it is known here.
    #[must_use]
    pub fn digest_of(&self, path: &Path) -> Option<&Digest> {
        let files = &self.declared.files;
        let at = files.binary_search_by(|file| file.path.as_path().cmp(path)).ok()?;
        Some(&files[at].digest)
    }

    /// Whether a file in a folder may declare something, or is a template.
    #[must_use]
    pub fn has_below(&self, folder: &Path) -> bool {
        self.sources.has_below(folder) || self.templates.has_below(folder)
    }

    /// An index before the first build: nothing is known yet, which is not the same as nothing being there.
    #[must_use]
    pub fn unfinished() -> Self {
        Self { unfinished: true, ..Self::default() }
    }

    /// This index with other templates.
    #[must_use]
    pub fn with_templates(self, templates: Templates) -> Self {
        Self { templates: Arc::new(templates), ..self }
    }

    /// The templates of the project.
    #[must_use]
    pub fn templates(&self) -> &Templates {
        &self.templates
    }

    /// Whether all files were read.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.unfinished
    }

    /// The file that [`World`] names by this path; of several the one that lies nearest to a file.
    #[must_use]
    pub fn file_named(&self, shown: &str, near: &Path) -> Option<&Path> {
        let shared = |path: &&Path| path.components().zip(near.components()).take_while(|(a, b)| a == b).count();
        self.sources.paths_of(shown).max_by_key(shared).or_else(|| self.templates.file_named(shown))
    }

    /// Whether files other than this one declare something that it may use.
    #[must_use]
    pub fn tells(&self, path: &Path, language: Language) -> bool {
        !self.templates.is_empty() || self.sources.has_others(path, language)
    }

    /// The project as it is seen from a file: the file's own declarations are not part of it.
    #[must_use]
    pub fn seen_from<'i>(&'i self, path: &'i Path, language: Language) -> View<'i> {
        View { index: self, path, language, analyzer: None }
    }

    fn outside(&self, file: u32, model: u32) -> Outside<'_> {
        let indexed = &self.declared.files[file as usize];
        Outside { file, path: &indexed.shown, model: &indexed.digest.models[model as usize] }
    }
}

impl Declared {
    /// These with what one file declares now.
    fn with(&self, source: &Source, digest: Digest) -> Self {
        let mut files: Vec<Arc<Indexed>> =
            self.files.iter().filter(|file| file.path != source.path()).cloned().collect();
        if !digest.is_empty() {
            files.push(Arc::new(source.declaring(digest)));
        }
        Self::linked(files)
    }

    fn linked(mut files: Vec<Arc<Indexed>>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut declared = Self { files, ..Self::default() };
        for (file, indexed) in (0..).zip(&declared.files) {
            for (at, found) in (0..).zip(&indexed.digest.serializers) {
                declared.serializers.entry(found.name.clone()).or_default().push((file, at));
            }
            for (at, (name, _)) in (0..).zip(indexed.digest.module.names()) {
                let last = name.rsplit('.').next().unwrap_or(name);
                declared.names.entry(last.into()).or_default().push((file, at));
            }
            declared.cleaning.extend(indexed.digest.cleans.then(|| indexed.language.family()));
            for table in &indexed.digest.schema.tables {
                declared.tables.entry(table.clone()).or_default().push(indexed.language.family());
            }
            for (at, unique) in (0..).zip(&indexed.digest.schema.unique) {
                declared.unique.entry(unique.table.clone()).or_default().push((file, at));
            }
            for (model, found) in (0..).zip(&indexed.digest.models) {
                declared.models.entry(found.name.clone()).or_default().push((file, model));
                for (at, relation) in (0..).zip(&found.relations) {
                    if let Some(target) = relation.target.as_ref().filter(|_| relation.reverse.is_some()) {
                        declared.reverse.entry(target.clone()).or_default().push((file, model, at));
                    }
                }
            }
        }
        declared
    }
}

impl Indexed {
    fn new(path: &Path, shown: &str, language: Language, digest: Digest) -> Self {
        Self {
            path: path.to_path_buf(),
            shown: shown.to_owned(),
            module: parts(&path.with_extension("")),
            language,
            digest: Arc::new(digest),
        }
    }
}

/// Whether a file of this name is that of its folder.
fn is_package(name: &str) -> bool {
    matches!(name, "__init__" | "index")
}

/// The parts of a path, for comparison with module names.
fn parts(path: &Path) -> Vec<Box<str>> {
    path.components().map(|part| part.as_os_str().to_string_lossy().into()).collect()
}

/// An index as it is seen from one file.
pub struct View<'i> {
    index: &'i Index,
    path: &'i Path,
    language: Language,
    /// Reads files whose functions nobody asked about before.
    analyzer: Option<&'i Analyzer>,
}

/// How near a candidate is to what is meant; the greatest counts, and of two that are alike none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Nearness {
    same_file: bool,
    /// The module that is imported is this file, not one in its folder.
    is_module: bool,
    /// How many parts of the two paths are shared from the beginning.
    shared: usize,
}

impl<'i> View<'i> {
    /// The same, with files read for their functions when a call asks.
    #[must_use]
    pub fn reading(self, analyzer: &'i Analyzer) -> Self {
        Self { analyzer: Some(analyzer), ..self }
    }
}

impl View<'_> {
    /// Which of the classes of one name is meant: the number of its file, and its own there.
    fn nearest(&self, candidates: &[(u32, u32)], path: &str, from: Option<u32>) -> Option<(u32, u32)> {
        self.nearest_to(candidates, path, from, self.path_of(from))
    }

    /// The model that a name means in a file: its number, where it declares something, and its path.
    fn model_named(&self, name: &str, path: &str, from: Option<u32>, from_path: &Path) -> Option<Outside<'_>> {
        let candidates =
            self.index.declared.models.get(last_name(path)).or_else(|| self.index.declared.models.get(name))?;
        let found = self.nearest_to(candidates, path, from, from_path).or_else(|| {
            let (path, holder) = self.handed_on_class(path, from_path)?;
            let candidates = self.index.declared.models.get(last_name(&path))?;
            self.nearest_to(candidates, &path, None, holder.path())
        });
        let (file, model) = found?;
        Some(self.index.outside(file, model))
    }

    fn path_of(&self, from: Option<u32>) -> &Path {
        from.map_or(self.path, |file| &self.index.declared.files[file as usize].path)
    }

    /// The same for a name that is written in the file of a path.
    fn nearest_to(
        &self,
        candidates: &[(u32, u32)],
        path: &str,
        from: Option<u32>,
        from_path: &Path,
    ) -> Option<(u32, u32)> {
        let wanted = Module::of(path, from_path, self.language);
        let nearness = |file: u32| {
            let found = &self.index.declared.files[file as usize];
            let is_own = found.path == self.path && from.is_none();
            if is_own || found.language.family() != self.language.family() {
                return None;
            }
            let is_module = wanted.as_ref().map_or(Some(true), |module| module.fits(&found.module))?;
            let shared = from_path.components().zip(found.path.components()).take_while(|(a, b)| a == b).count();
            Some(Nearness { same_file: from == Some(file), is_module, shared })
        };
        let mut found: Vec<(Nearness, u32, u32)> =
            candidates.iter().filter_map(|(file, at)| Some((nearness(*file)?, *file, *at))).collect();
        found.sort_by_key(|candidate| std::cmp::Reverse(candidate.0));
        match found.as_slice() {
            [(best, ..), (second, ..), ..] if best == second => None,
            // Without an import nothing tells which of several classes of one name is meant, unless it is right here.
            [(best, ..), _, ..] if wanted.is_none() && !best.same_file => None,
            [(_, file, at), ..] => Some((*file, *at)),
            [] => None,
        }
    }
}

impl World for View<'_> {
    fn is_complete(&self) -> bool {
        self.index.is_complete()
    }

    fn model(&self, name: &str, path: &str, from: Option<u32>) -> Option<Outside<'_>> {
        self.model_named(name, path, from, self.path_of(from))
    }

    fn serializer(&self, name: &str, path: &str, from: Option<u32>) -> Option<OutsideSerializer<'_>> {
        let candidates = self
            .index
            .declared
            .serializers
            .get(last_name(path))
            .or_else(|| self.index.declared.serializers.get(name))?;
        let (file, at) = self.nearest(candidates, path, from)?;
        let indexed = &self.index.declared.files[file as usize];
        Some(OutsideSerializer { file, path: &indexed.shown, serializer: &indexed.digest.serializers[at as usize] })
    }

    fn has_templates(&self) -> bool {
        !self.index.templates.is_empty()
    }

    fn template(
        &self,
        rendering: &Rendering,
        name: &str,
        beside: Option<OutsideTemplate<'_>>,
    ) -> Option<OutsideTemplate<'_>> {
        self.index.templates.find(rendering, name, beside.map(|beside| beside.path))
    }

    fn held(&self, wanted: Wanted<'_>) -> Option<Held<'_>> {
        self.name(wanted)
    }

    fn cleans_filters(&self) -> bool {
        self.index.declared.cleaning.contains(&self.language.family())
    }

    fn has_unique_index(&self, table: &str, column: &str) -> Option<bool> {
        let declared = &self.index.declared;
        let family = self.language.family();
        let speaks = |(file, at): &(u32, u32)| {
            let indexed = &declared.files[*file as usize];
            let columns = &indexed.digest.schema.unique[*at as usize].columns;
            indexed.language.family() == family
                && columns.iter().any(|name| matches!(&**name, "*") || &**name == column)
        };
        let is_made = declared.tables.get(table).is_some_and(|families| families.contains(&family));
        let of = |table: &str| declared.unique.get(table).is_some_and(|indexes| indexes.iter().any(speaks));
        is_made.then(|| of(table) || of(""))
    }

    fn reverse<'w>(&'w self, of: Outside<'w>) -> Vec<(Outside<'w>, &'w RelationDigest)> {
        let declarations = self.index.declared.reverse.get(&of.model.name).map_or(&[][..], Vec::as_slice);
        let leads_here = |file: u32, path: &str| {
            let target = self.model(path, path, Some(file));
            target.is_some_and(|target| std::ptr::eq(target.model, of.model))
        };
        let found = declarations.iter().map(|(file, model, relation)| {
            let declaring = self.index.outside(*file, *model);
            (declaring, &declaring.model.relations[*relation as usize])
        });
        found.filter(|(declaring, _)| leads_here(declaring.file, &of.model.name)).collect()
    }

    fn has_functions(&self) -> bool {
        true
    }

    fn function(&self, called: &CalledFunction<'_>) -> Option<OutsideFunction<'_>> {
        self.function_called(called)
    }

    fn loading(&self, called: &CalledFunction<'_>, lacked: Lacked<'_>) -> Option<Fix> {
        self.loading_at(called, lacked)
    }

    fn model_beside(&self, of: OutsideFunction<'_>, name: &str, path: &str) -> Option<Outside<'_>> {
        let file = Path::new(of.file);
        let files = &self.index.declared.files;
        let own = files.binary_search_by(|indexed| indexed.path.as_path().cmp(file)).ok();
        let from = own.and_then(|at| u32::try_from(at).ok());
        self.model_named(name, path, from, file)
    }
}

/// The last name of a path.
fn last_name(path: &str) -> &str {
    path.rsplit(['.', '\\', ':', '/']).next().unwrap_or(path)
}

/// The module that an import names.
struct Module<'p> {
    /// The folder from which a relative name counts.
    base: Option<Vec<Box<str>>>,
    names: Vec<&'p str>,
}

impl<'p> Module<'p> {
    /// The module in a path whose last segment is a class; `None` where the path names none, or where the language finds
    /// classes by their names alone.
    fn of(path: &'p str, from: &Path, language: Language) -> Option<Self> {
        match language.family() {
            Family::Python => {
                let (module, _) = path.rsplit_once('.')?;
                let names = module.trim_start_matches('.');
                let dots = module.len() - names.len() + usize::from(module.is_empty());
                let base = (dots > 0).then(|| parts(from.ancestors().nth(dots).unwrap_or(from)));
                Some(Self { base, names: names.split('.').filter(|name| !name.is_empty()).collect() })
            }
            Family::JavaScript => {
                let folder = from.parent().unwrap_or(from);
                // `..Author` is what `.` hands on, `...Author` what `..` does: a folder alone is its own file.
                let dots = path.len() - path.trim_start_matches('.').len();
                if !path.contains('/') && dots > 0 {
                    let is_bare = path.len() == dots;
                    let above = if is_bare { dots } else { dots.checked_sub(1)? }.checked_sub(1)?;
                    let base = folder.ancestors().nth(above).unwrap_or(folder);
                    return Some(Self { base: Some(parts(base)), names: Vec::new() });
                }
                path.rfind('/')?;
                let mut base = path.starts_with('.').then(|| parts(folder));
                let mut names = Vec::new();
                for name in path.split('/') {
                    match name {
                        "." | "" | "@" | "~" => {}
                        ".." => drop(base.as_mut().and_then(Vec::pop)),
                        name => names.push(name),
                    }
                }
                // `./books/index.Book` is what `./books.Book` is.
                if names.last().is_some_and(|last| *last == "index" || last.starts_with("index.")) {
                    names.pop();
                }
                Some(Self { base, names })
            }
            _ => None,
        }
    }

    /// The name of the folder above the module, where the path tells.
    fn above(&self) -> Option<&str> {
        match self.names.as_slice() {
            [.., above, _] => Some(above),
            [_] => self.base.as_ref()?.last().map(|name| &**name),
            [] => None,
        }
    }

    /// Whether a path of JavaScript names a folder of the project by a sign that stands for it: `@/books`, `~/books`.
    fn is_alias(path: &str) -> bool {
        ["@/", "~/", "src/", "app/", "lib/"].iter().any(|sign| path.starts_with(sign))
    }

    /// Whether a file is the module (`true`) or lies in the folder of this name, whose own file may hand on what is
    /// declared below it (`false`); `None` where it is neither.
    fn fits(&self, file: &[Box<str>]) -> Option<bool> {
        let file = match file.split_last() {
            Some((last, folder)) if is_package(last) => folder,
            _ => file,
        };
        if let Some(base) = &self.base {
            let below = file.strip_prefix(base.as_slice())?;
            let inside = below.len() >= self.names.len() && self.names.iter().zip(below).all(|(a, b)| is_named(a, b));
            return inside.then_some(below.len() == self.names.len());
        }
        let ends = |file: &[Box<str>]| {
            file.len() >= self.names.len()
                && self.names.iter().rev().zip(file.iter().rev()).all(|(a, b)| is_named(a, b))
        };
        (0..file.len()).rev().map(|end| &file[..=end]).find(|start| ends(start)).map(|start| start.len() == file.len())
    }
}

/// Whether a part of a path is a part of a module. What is imported stands behind the last one, and files have dots in
/// their names, too: `order.entity.Order` names `order.entity`.
fn is_named(part: &str, file: &str) -> bool {
    part.strip_prefix(file).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use backhint_core::world::{ModelDigest, ReverseDigest};

    use super::*;

    fn index(files: &[(&str, &[&str])]) -> Index {
        let model = |name: &&str| ModelDigest { name: (*name).into(), ..ModelDigest::default() };
        files.iter().fold(Index::default(), |index, (path, models)| {
            let digest = Digest { models: models.iter().map(model).collect(), ..Digest::default() };
            index.with(&Path::new("/shop").join(path), path, Language::Python, digest)
        })
    }

    fn meant<'i>(index: &'i Index, from: &str, name: &str, path: &str, language: Language) -> Option<&'i str> {
        let file = Path::new("/shop").join(from);
        let view = index.seen_from(&file, language);
        let found = view.model(name, path, None)?;
        Some(index.declared.files[found.file as usize].shown.as_str())
    }

    #[test]
    fn python_imports_lead_to_modules_and_what_packages_hand_on() {
        let index = index(&[
            ("shop/models.py", &["Book"]),
            ("library/models/book.py", &["Book"]),
            ("library/models/author.py", &["Author"]),
        ]);
        let from = |path| meant(&index, "library/views.py", "Book", path, Language::Python);
        assert_eq!(from("shop.models.Book"), Some("shop/models.py"));
        assert_eq!(from(".models.Book"), Some("library/models/book.py"));
        assert_eq!(from("..shop.models.Book"), Some("shop/models.py"));
        assert_eq!(from("library.models.Book"), Some("library/models/book.py"));
        assert_eq!(from("elsewhere.models.Book"), None);
        assert_eq!(from("Book"), None, "nothing tells which of the two");
        assert_eq!(from("Author"), Some("library/models/author.py"));
        assert_eq!(meant(&index, "library/views.rb", "Author", "Author", Language::Ruby), None, "another language");
    }

    #[test]
    fn javascript_imports_lead_to_files_and_folders() {
        let digest = || Digest {
            models: vec![ModelDigest { name: "Book".into(), ..ModelDigest::default() }],
            ..Digest::default()
        };
        let add =
            |index: Index, path: &str| index.with(&Path::new("/shop").join(path), path, Language::TypeScript, digest());
        let index = add(add(Index::default(), "src/entities/book.ts"), "src/old/index.ts");
        let from = |path| meant(&index, "src/services/a.ts", "Book", path, Language::TypeScript);
        assert_eq!(from("../entities/book.Book"), Some("src/entities/book.ts"));
        assert_eq!(from("../entities.Book"), Some("src/entities/book.ts"));
        assert_eq!(from("../old.Book"), Some("src/old/index.ts"));
        assert_eq!(from("@/entities/book"), Some("src/entities/book.ts"), "a default export");
        assert_eq!(from("./entities/book.Book"), None);
        let index = add(Index::default(), "src/entities/book.entity.ts");
        let dotted = |path| meant(&index, "src/services/a.ts", "Book", path, Language::TypeScript);
        assert_eq!(dotted("../entities/book.entity.Book"), Some("src/entities/book.entity.ts"));
        assert_eq!(dotted("../entities/book.Book"), None);
    }

    #[test]
    fn a_relation_is_seen_from_its_target() {
        let relation = RelationDigest {
            nullable: false,
            name: "book".into(),
            many: Some(false),
            target: Some("Book".into()),
            reverse: Some(ReverseDigest { name: "reviews".into(), many: true }),
            eager: false,
            line: 3,
        };
        let review = ModelDigest { name: "Review".into(), relations: vec![relation], ..ModelDigest::default() };
        let index = index(&[("shop/models.py", &["Book"])]);
        let digest = Digest { models: vec![review], ..Digest::default() };
        let index = index.with(Path::new("/shop/reviews/models.py"), "reviews/models.py", Language::Python, digest);
        let view = index.seen_from(Path::new("/shop/a.py"), Language::Python);
        let book = view.model("Book", "shop.models.Book", None).unwrap();
        let back: Vec<&str> = view.reverse(book).iter().map(|(declaring, _)| &*declaring.model.name).collect();
        assert_eq!(back, ["Review"]);
        assert!(
            index
                .with(Path::new("/shop/shop/models.py"), "", Language::Python, Digest::default())
                .digest_of(Path::new("/shop/shop/models.py"))
                .is_none()
        );
    }
}
