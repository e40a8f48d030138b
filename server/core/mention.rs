//! Mentions: the concept that the code at a place names or uses, confirmed by facts.

use backhint_knowledge::pattern::glob;
use backhint_knowledge::{Concept, Family, Mention};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::effects::{arguments, requires_hold};
use crate::facts::{Arg, ExprId, ExprKind, Import, Setting, TextPart};
use crate::names::{Meaning, Names, Path};
use crate::profile::Profiles;
use crate::statement::{Kind, Script, source};
use crate::syntax::Span;
use crate::table::{Callee, Table};
use crate::template::is_constant_name;

/// An entry of `[[mentions]]`.
struct Entry {
    concept: String,
    /// Its place among the entries of its concept.
    at: usize,
    mention: Mention,
}

/// The part of a `[[mentions]]` entry that a pattern stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `calls`.
    Calls,
    /// `names`.
    Names,
    /// `annotations`.
    Annotations,
    /// `types`.
    Types,
    /// `imports`.
    Imports,
    /// `keys`.
    Keys,
    /// `words`.
    Words,
    /// `argument`.
    Argument,
}

/// The pattern of a concept that code fits: its entry, the part of the entry, and its place there, all from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Trigger {
    /// Which of the concept's `[[mentions]]`.
    pub entry: usize,
    /// Which list of that entry.
    pub part: Part,
    /// Which pattern of that list.
    pub pattern: usize,
}

/// How many parts of a joined text are read.
const JOINED: usize = 40;

/// A pattern in the tables: the entry and the place in its list.
type Spot = (usize, usize);

/// The triggers of all concepts of a family, by what they hang on.
#[derive(Default)]
pub struct Mentions {
    entries: Vec<Entry>,
    calls: Table<Spot>,
    names: Table<Spot>,
    annotations: Table<Spot>,
    types: Table<Spot>,
    imports: Table<Spot>,
    /// Keys and words of configuration files by their last name, in lower case.
    settings: FxHashMap<String, Vec<usize>>,
    /// Sequences of SQL keywords, by the first one in upper case.
    words: FxHashMap<String, Vec<(Vec<String>, Spot)>>,
}

/// A concept that code names, and the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// The concept's id.
    pub concept: String,
    /// The name, key or text that names it.
    pub span: Span,
    /// The pattern that it fits.
    pub trigger: Trigger,
}

impl Mentions {
    /// The triggers that are written for a family. Their patterns become known to the profiles.
    #[must_use]
    pub fn of(family: Family, concepts: &[Concept], profiles: &mut Profiles) -> Self {
        let mut all = Self::default();
        for concept in concepts {
            // SQL stands in the strings of every language with code.
            let of_sql = family != Family::Config;
            let fits =
                |mention: &Mention| mention.languages.contains(&family) || of_sql && mention.languages == [Family::Sql];
            for (place, mention) in concept.mentions.iter().enumerate().filter(|(_, mention)| fits(mention)) {
                let at = all.entries.len();
                if mention.languages.contains(&Family::Sql) {
                    all.add_words(mention, at);
                }
                for (table, list) in [
                    (&mut all.calls, &mention.calls),
                    (&mut all.names, &mention.names),
                    (&mut all.annotations, &mention.annotations),
                    (&mut all.types, &mention.types),
                    (&mut all.imports, &mention.imports),
                ] {
                    list.iter().enumerate().for_each(|(pattern, text)| table.add(text, &(at, pattern)));
                    profiles.know(list);
                }
                let keys = mention.keys.iter().chain(&mention.words);
                for key in keys.filter(|_| mention.languages.contains(&family)) {
                    let last = key.rsplit('.').next().unwrap_or(key).to_ascii_lowercase();
                    let entries = all.settings.entry(last).or_default();
                    if entries.last() != Some(&at) {
                        entries.push(at);
                    }
                }
                all.entries.push(Entry { concept: concept.id.clone(), at: place, mention: mention.clone() });
            }
        }
        all
    }

    fn add_words(&mut self, mention: &Mention, entry: usize) {
        for (at, words) in mention.words.iter().enumerate() {
            let words: Vec<String> = words.split_whitespace().map(str::to_ascii_uppercase).collect();
            let Some(first) = words.first().cloned() else { continue };
            self.words.entry(first).or_default().push((words, (entry, at)));
        }
    }

    /// The concept that the code at an offset names, out of all of its file.
    #[must_use]
    pub fn at(all: &[Mentioned], offset: u32) -> Option<&Mentioned> {
        all.iter().filter(|mentioned| mentioned.span.touches(offset)).min_by_key(|m| m.span.end - m.span.start)
    }

    /// All concepts that a file names, by place. Of several at one place the one whose trigger says most is the first;
    /// else calls come before types before names.
    #[must_use]
    pub fn all(&self, names: &Names<'_>) -> Vec<Mentioned> {
        let mut found = self.fired(names);
        let mut seen: FxHashSet<(Span, String)> = FxHashSet::default();
        found.retain(|mentioned| seen.insert((mentioned.span, mentioned.concept.clone())));
        found
    }

    /// As [`Mentions::all`], with every pattern that fits, also several of a concept at one place.
    #[must_use]
    pub fn fired(&self, names: &Names<'_>) -> Vec<Mentioned> {
        let mut scan = Scan { all: self, names, imports: names.imported_paths().collect(), found: Vec::new() };
        scan.calls();
        scan.decorators();
        scan.types();
        scan.imports();
        scan.names();
        scan.keys();
        scan.settings();
        scan.sql();
        let mut found = scan.found;
        found.sort_by_key(|(general, mentioned)| (mentioned.span, *general));
        found.into_iter().map(|(_, mentioned)| mentioned).collect()
    }
}

struct Scan<'s, 'n, 'a> {
    all: &'s Mentions,
    names: &'n Names<'a>,
    imports: Vec<&'a str>,
    /// What was found, each with whether its entry asks for a name only.
    found: Vec<(bool, Mentioned)>,
}

impl<'a> Scan<'_, '_, 'a> {
    fn note(&mut self, part: Part, (entry, pattern): Spot, span: Span) {
        let Entry { concept, at, mention } = &self.all.entries[entry];
        let general = mention.keys.is_empty() && mention.argument.is_empty() && !mention.built;
        let trigger = Trigger { entry: *at, part, pattern };
        self.found.push((general, Mentioned { concept: concept.clone(), span, trigger }));
    }

    fn fitting(&self, table: &Table<Spot>, name: ExprId) -> Vec<Spot> {
        let last = self.last_name(name);
        if last.is_none_or(|span| table.is_silent(self.names.of(span)) && !self.is_renamed(name)) {
            return Vec::new();
        }
        let (path, written) = (self.names.path(name), self.names.written(name));
        self.holding(table, Callee { path: path.as_ref(), written: &written })
    }

    fn is_renamed(&self, name: ExprId) -> bool {
        matches!(self.names.facts.expr(name).kind, ExprKind::Name)
            && matches!(self.names.meaning(self.names.code(name), name), Meaning::Import(_))
    }

    fn holding(&self, table: &Table<Spot>, callee: Callee<'_, '_>) -> Vec<Spot> {
        let holds = |(entry, _): &Spot| requires_hold(&self.all.entries[*entry].mention.requires, &self.imports);
        table.fits(callee).into_iter().map(|(_, at)| *at).filter(holds).collect()
    }

    fn last_name(&self, id: ExprId) -> Option<Span> {
        match self.names.facts.expr(id).kind {
            ExprKind::Name => Some(self.names.facts.expr(id).span),
            ExprKind::Member { name, .. } => Some(name),
            _ => None,
        }
    }

    fn calls(&mut self) {
        for call in self.names.sends().iter() {
            let Some(callee) = self.names.callee(*call) else { continue };
            for spot in self.fitting(&self.all.calls, callee) {
                self.call(*call, callee, Part::Calls, spot);
            }
        }
    }

    /// A call that fits is a mention when its keys and text arguments do too; those are places to hover as well.
    fn call(&mut self, call: ExprId, callee: ExprId, part: Part, spot: Spot) {
        let mention = &self.all.entries[spot.0].mention;
        let args = arguments(self.names, call);
        let key = self.key_in(args, &mention.keys);
        let text = self.text_in(args, &mention.argument);
        let lacks_key = !mention.keys.is_empty() && key.is_none();
        let lacks_text = !mention.argument.is_empty() && text.is_none();
        let lacks_built = mention.built && (args.is_empty() || args.iter().any(|arg| self.is_constant(arg.value)));
        if lacks_key || lacks_text || lacks_built || mention.function && !self.has_function(args) {
            return;
        }
        if let Some(span) = self.last_name(callee) {
            self.note(part, spot, span);
        }
        for (part, found) in [(Part::Keys, key), (Part::Argument, text)] {
            found.into_iter().for_each(|(at, span)| self.note(part, (spot.0, at), span));
        }
    }

    /// The first key among arguments that is one of these, and which.
    fn key_in(&self, args: &[Arg], keys: &[String]) -> Option<(usize, Span)> {
        let which = |name: Span| Some((keys.iter().position(|key| glob(key, self.names.of(name)))?, name));
        args.iter().find_map(|arg| {
            arg.name.and_then(which).or_else(|| match self.names.facts.expr(arg.value).kind {
                ExprKind::Collection(range) => self.key_in(self.names.facts.args(range), keys),
                _ => None,
            })
        })
    }

    fn has_function(&self, args: &[Arg]) -> bool {
        args.iter().any(|arg| matches!(self.names.facts.expr(arg.value).kind, ExprKind::Lambda(_)))
    }

    /// Whether an argument is a constant text: written there, joined of such, held by a variable, or constant by name.
    fn is_constant(&self, arg: ExprId) -> bool {
        let facts = self.names.facts;
        let named = |id| self.last_name(id).is_some_and(|name| is_constant_name(self.names.of(name)));
        let mut left = vec![self.names.value_of(arg).unwrap_or(arg)];
        for _ in 0..JOINED {
            let Some(part) = left.pop() else { return true };
            match facts.expr(part).kind {
                ExprKind::Add { left: before, right: behind } => left.extend([before, behind]),
                ExprKind::Text(range) => {
                    let holes = facts.parts(range).iter().filter_map(|part| match part {
                        TextPart::Literal(_) => None,
                        TextPart::Hole(hole) => Some(*hole),
                    });
                    if !holes.into_iter().all(named) {
                        return false;
                    }
                }
                _ if named(part) => {}
                _ => return named(arg),
            }
        }
        false
    }

    /// The first text or name among arguments that is one of these, and which.
    fn text_in(&self, args: &[Arg], wanted: &[String]) -> Option<(usize, Span)> {
        let which = |text: Span| {
            Some((wanted.iter().position(|wanted| wanted.eq_ignore_ascii_case(self.names.of(text)))?, text))
        };
        args.iter().find_map(|arg| match self.names.facts.expr(arg.value).kind {
            ExprKind::Text(range) => match self.names.facts.parts(range) {
                [TextPart::Literal(span)] => which(*span),
                _ => None,
            },
            ExprKind::Collection(range) => self.text_in(self.names.facts.args(range), wanted),
            _ => self
                .last_name(arg.value)
                .and_then(|name| Some((wanted.iter().position(|wanted| wanted == self.names.of(name))?, name))),
        })
    }

    fn decorators(&mut self) {
        let facts = self.names.facts;
        let of_functions = facts.functions.iter().flat_map(|function| {
            let of_params = function.params.iter().flat_map(|param| facts.decorators(param.decorators).iter().copied());
            function.decorators.iter().copied().chain(of_params)
        });
        let of_classes = facts.classes.iter().flat_map(|class| {
            class
                .decorators
                .iter()
                .copied()
                .chain(class.fields.iter().flat_map(|field| field.decorators.iter().copied()))
        });
        for decorator in of_functions.chain(of_classes) {
            let (name, args) = match facts.expr(decorator).kind {
                ExprKind::Call { callee, .. } => (callee, arguments(self.names, decorator)),
                _ => (decorator, &[] as &[Arg]),
            };
            for spot in self.fitting(&self.all.annotations, name) {
                self.annotation(name, args, spot);
            }
        }
    }

    fn annotation(&mut self, name: ExprId, args: &[Arg], spot: Spot) {
        let keys = &self.all.entries[spot.0].mention.keys;
        let key = self.key_in(args, keys);
        if keys.is_empty() || key.is_some() {
            self.last_name(name).into_iter().for_each(|span| self.note(Part::Annotations, spot, span));
            key.into_iter().for_each(|(at, span)| self.note(Part::Keys, (spot.0, at), span));
        }
    }

    fn types(&mut self) {
        let facts = self.names.facts;
        let of_functions = facts
            .functions
            .iter()
            .flat_map(|function| function.params.iter().filter_map(|param| param.type_name).chain(function.returns));
        let of_classes = facts.classes.iter().flat_map(|class| {
            class.bases.iter().copied().chain(class.fields.iter().filter_map(|field| field.type_name))
        });
        let of_assignments = facts.assignments.iter().filter_map(|assignment| assignment.type_name);
        let of_loops = facts.loops.iter().filter_map(|entry| entry.type_name);
        let spans: Vec<Span> = of_functions.chain(of_classes).chain(of_assignments).chain(of_loops).collect();
        for span in spans {
            for part in type_names(self.names.of(span), span) {
                let Some(path) = self.names.type_path(part) else { continue };
                self.type_at(part, &path);
            }
        }
        for call in &facts.calls {
            let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { continue };
            for spot in self.fitting(&self.all.types, callee) {
                self.call(*call, callee, Part::Types, spot);
            }
        }
    }

    fn type_at(&mut self, span: Span, path: &Path<'a>) {
        for spot in self.holding(&self.all.types, Callee { path: Some(path), written: &path.segments }) {
            // A type that is only named has no arguments.
            if self.all.entries[spot.0].mention.keys.is_empty() {
                self.note(Part::Types, spot, span);
            }
        }
    }

    fn imports(&mut self) {
        for import in &self.names.facts.imports {
            for spot in self.imported(import) {
                self.note(Part::Imports, spot, import.place);
            }
            let path = Path::of_text(&import.path);
            if !self.all.types.is_silent(path.last()) {
                for spot in self.holding(&self.all.types, Callee { path: Some(&path), written: &path.segments }) {
                    self.note(Part::Types, spot, import.place);
                }
            }
        }
    }

    fn names(&mut self) {
        for (at, expr) in self.names.facts.exprs.iter().enumerate() {
            if !matches!(expr.kind, ExprKind::Name | ExprKind::Member { .. }) {
                continue;
            }
            let id = ExprId(u32::try_from(at).unwrap_or(u32::MAX));
            for spot in self.fitting(&self.all.names, id) {
                // A name that is imported has nothing before it, whatever module it comes from.
                let (entry, pattern) = spot;
                let wants_receiver = self.all.entries[entry].mention.names[pattern].starts_with("**");
                let span = self.last_name(id).filter(|_| !wants_receiver || !matches!(expr.kind, ExprKind::Name));
                span.into_iter().for_each(|span| self.note(Part::Names, spot, span));
            }
            self.imported_name(id);
        }
    }

    /// A use of an imported module that is a mention itself.
    fn imported_name(&mut self, id: ExprId) {
        let expr = self.names.facts.expr(id);
        if !matches!(expr.kind, ExprKind::Name) {
            return;
        }
        let Meaning::Import(at) = self.names.meaning(self.names.code(id), id) else { return };
        for spot in self.imported(&self.names.facts.imports[at]) {
            self.note(Part::Imports, spot, expr.span);
        }
    }

    /// The `imports` patterns that an import fits, by its path or by the name of its module.
    fn imported(&self, import: &'a Import) -> Vec<Spot> {
        let of_path = Path::of_text(&import.path);
        let of_module = Path::of_text(&import.module);
        let mut fits = Vec::new();
        for path in [of_path, of_module] {
            if !path.segments.is_empty() && !self.all.imports.is_silent(path.last()) {
                fits.extend(self.holding(&self.all.imports, Callee { path: Some(&path), written: &path.segments }));
            }
        }
        fits.sort_unstable();
        fits.dedup();
        fits
    }

    /// Keys of object literals, for the triggers that hang on nothing else.
    fn keys(&mut self) {
        let facts = self.names.facts;
        let only_keys = |entry: &Entry| {
            let m = &entry.mention;
            !m.keys.is_empty() && m.calls.is_empty() && m.annotations.is_empty() && m.types.is_empty()
        };
        let entries: Vec<usize> = (0..self.all.entries.len()).filter(|at| only_keys(&self.all.entries[*at])).collect();
        for entry in entries {
            let mention = &self.all.entries[entry].mention;
            if !requires_hold(&mention.requires, &self.imports) {
                continue;
            }
            let which = |arg: &Arg| {
                let name = arg.name?;
                Some((mention.keys.iter().position(|key| glob(key, self.names.of(name)))?, name))
            };
            let ranges = facts.exprs.iter().filter_map(|expr| match expr.kind {
                ExprKind::Collection(range) | ExprKind::Call { args: range, .. } => Some(range),
                _ => None,
            });
            let found: Vec<(usize, Span)> = ranges.flat_map(|range| facts.args(range)).filter_map(which).collect();
            found.into_iter().for_each(|(at, span)| self.note(Part::Keys, (entry, at), span));
        }
    }

    /// Keys, instructions and directives of configuration files.
    fn settings(&mut self) {
        let facts = self.names.facts;
        for setting in &facts.settings {
            let last = setting.path.rsplit('.').next().unwrap_or(&setting.path).to_ascii_lowercase();
            for entry in self.all.settings.get(&last).into_iter().flatten() {
                self.setting(setting, *entry);
            }
        }
    }

    fn setting(&mut self, setting: &Setting, entry: usize) {
        let mention = &self.all.entries[entry].mention;
        let of_keys = mention.keys.iter().position(|key| setting.ends_with(key)).map(|at| (Part::Keys, at));
        let is_word = |word: &String| word.eq_ignore_ascii_case(self.names.of(setting.key));
        let of_words = || mention.words.iter().position(is_word).map(|at| (Part::Words, at));
        let Some((part, at)) = of_keys.or_else(of_words) else { return };
        let begins = |wanted: &String| setting.value_begins(self.names.text, wanted);
        let value = mention.argument.iter().position(begins);
        if mention.argument.is_empty() || value.is_some() {
            self.note(part, (entry, at), setting.key);
        }
        value.into_iter().for_each(|at| self.note(Part::Argument, (entry, at), setting.value));
    }

    /// Keywords of SQL, in an SQL file or in the strings that are statements.
    fn sql(&mut self) {
        if self.all.words.is_empty() {
            return;
        }
        if self.names.family() == Family::Sql {
            source::of_file(self.names.text).iter().for_each(|source| self.keywords(&source.script));
        } else {
            let names = self.names;
            source::strings(names).for_each(|(_, source)| self.keywords(&source.script));
        }
    }

    /// Of the sequences that begin at one word the longest counts.
    fn keywords(&mut self, script: &Script<'_>) {
        for (at, token) in script.tokens.iter().enumerate() {
            if token.kind != Kind::Word || at > 0 && script.is(at - 1, ".") {
                continue;
            }
            let Some(sequences) = self.all.words.get(&script.word(at).to_ascii_uppercase()) else { continue };
            let fits =
                |words: &&(Vec<String>, Spot)| words.0.iter().enumerate().all(|(offset, w)| script.is(at + offset, w));
            let longest = sequences.iter().filter(fits).max_by_key(|(words, _)| words.len());
            if let Some((words, spot)) = longest
                && let Some(span) = script.span(at..at + words.len())
            {
                self.note(Part::Words, *spot, span);
            }
        }
    }
}

/// The names in a type: `Map<String, List<Book>>` has four.
fn type_names(code: &str, span: Span) -> Vec<Span> {
    let bytes = code.as_bytes();
    // Ruby joins the parts of one name by two colons; a single colon stands between two names.
    let joins =
        |at: usize| bytes[at] == b':' && (bytes.get(at + 1) == Some(&b':') || (at > 0 && bytes[at - 1] == b':'));
    let mut found = Vec::new();
    let mut start = None;
    let mut close = |from: usize, to: usize| {
        let at = |offset: usize| span.start + u32::try_from(offset).unwrap_or(u32::MAX);
        found.push(Span::new(at(from), at(to)));
    };
    for (at, c) in code.char_indices() {
        match (c.is_alphanumeric() || "_.$\\".contains(c) || joins(at), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                close(from, at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        close(from, code.len());
    }
    found
}
