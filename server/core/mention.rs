//! Mentions: the concept that the code at a place names or uses, confirmed by facts.

use backhint_knowledge::pattern::glob;
use backhint_knowledge::{Concept, Family, Mention};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::effects::{arguments, requires_hold};
use crate::facts::{Arg, ExprId, ExprKind, TextPart};
use crate::names::{Meaning, Names, Path};
use crate::profile::Profiles;
use crate::statement::{Kind, Script, source};
use crate::syntax::Span;
use crate::table::{Callee, Table};

/// A trigger of a concept.
struct Trigger {
    concept: String,
    mention: Mention,
}

/// The triggers of all concepts of a family, by what they hang on.
#[derive(Default)]
pub struct Mentions {
    triggers: Vec<Trigger>,
    calls: Table<usize>,
    names: Table<usize>,
    annotations: Table<usize>,
    types: Table<usize>,
    imports: Table<usize>,
    /// Keys and words of configuration files by their last name, in lower case.
    settings: FxHashMap<String, Vec<usize>>,
    /// Sequences of SQL keywords, by the first one in upper case.
    words: FxHashMap<String, Vec<(Vec<String>, usize)>>,
}

/// A concept that code names, and the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// The concept's id.
    pub concept: String,
    /// The name, key or text that names it.
    pub span: Span,
}

impl Mentions {
    /// The triggers that are written for a family. Their patterns become known to the profiles.
    #[must_use]
    pub fn of(family: Family, concepts: &[Concept], profiles: &mut Profiles) -> Self {
        let mut all = Self::default();
        for concept in concepts {
            // SQL stands in the strings of every language with code.
            let of_sql = family != Family::Config;
            let fits = |mention: &&Mention| {
                mention.languages.contains(&family) || of_sql && mention.languages == [Family::Sql]
            };
            for mention in concept.mentions.iter().filter(fits) {
                let at = all.triggers.len();
                if mention.languages.contains(&Family::Sql) {
                    all.add_words(mention, at);
                }
                all.calls.add_all(&mention.calls, &at);
                all.names.add_all(&mention.names, &at);
                all.annotations.add_all(&mention.annotations, &at);
                all.types.add_all(&mention.types, &at);
                all.imports.add_all(&mention.imports, &at);
                for list in [&mention.calls, &mention.names, &mention.annotations, &mention.types, &mention.imports] {
                    profiles.know(list);
                }
                let keys = mention.keys.iter().chain(&mention.words);
                for key in keys.filter(|_| mention.languages.contains(&family)) {
                    let last = key.rsplit('.').next().unwrap_or(key).to_ascii_lowercase();
                    let triggers = all.settings.entry(last).or_default();
                    if triggers.last() != Some(&at) {
                        triggers.push(at);
                    }
                }
                all.triggers.push(Trigger { concept: concept.id.clone(), mention: mention.clone() });
            }
        }
        all
    }

    fn add_words(&mut self, mention: &Mention, trigger: usize) {
        for words in &mention.words {
            let words: Vec<String> = words.split_whitespace().map(str::to_ascii_uppercase).collect();
            let Some(first) = words.first().cloned() else { continue };
            self.words.entry(first).or_default().push((words, trigger));
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
        let mut seen: FxHashSet<(Span, String)> = FxHashSet::default();
        found.retain(|(_, mentioned)| seen.insert((mentioned.span, mentioned.concept.clone())));
        found.into_iter().map(|(_, mentioned)| mentioned).collect()
    }
}

struct Scan<'s, 'n, 'a> {
    all: &'s Mentions,
    names: &'n Names<'a>,
    imports: Vec<&'a str>,
    /// What was found, each with whether its trigger asks for a name only.
    found: Vec<(bool, Mentioned)>,
}

impl<'a> Scan<'_, '_, 'a> {
    fn note(&mut self, trigger: usize, span: Span) {
        let Trigger { concept, mention } = &self.all.triggers[trigger];
        let general = mention.keys.is_empty() && mention.argument.is_empty();
        self.found.push((general, Mentioned { concept: concept.clone(), span }));
    }

    fn fitting(&self, table: &Table<usize>, name: ExprId) -> Vec<usize> {
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

    fn holding(&self, table: &Table<usize>, callee: Callee<'_, '_>) -> Vec<usize> {
        let holds = |at: &usize| requires_hold(&self.all.triggers[*at].mention.requires, &self.imports);
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
            for at in self.fitting(&self.all.calls, callee) {
                self.call(*call, callee, at);
            }
        }
    }

    /// A call that fits is a mention when its keys and text arguments do too; those are places to hover as well.
    fn call(&mut self, call: ExprId, callee: ExprId, at: usize) {
        let mention = &self.all.triggers[at].mention;
        let args = arguments(self.names, call);
        let key = self.key_in(args, &mention.keys);
        let text = self.text_in(args, &mention.argument);
        if (!mention.keys.is_empty() && key.is_none()) || (!mention.argument.is_empty() && text.is_none()) {
            return;
        }
        let spans = [self.last_name(callee), key, text];
        for span in spans.into_iter().flatten() {
            self.note(at, span);
        }
    }

    fn key_in(&self, args: &[Arg], keys: &[String]) -> Option<Span> {
        args.iter().find_map(|arg| match arg.name {
            Some(name) if keys.iter().any(|key| glob(key, self.names.of(name))) => Some(name),
            _ => match self.names.facts.expr(arg.value).kind {
                ExprKind::Collection(range) => self.key_in(self.names.facts.args(range), keys),
                _ => None,
            },
        })
    }

    fn text_in(&self, args: &[Arg], wanted: &[String]) -> Option<Span> {
        args.iter().find_map(|arg| match self.names.facts.expr(arg.value).kind {
            ExprKind::Text(range) => match self.names.facts.parts(range) {
                [TextPart::Literal(span)] if wanted.iter().any(|w| w.eq_ignore_ascii_case(self.names.of(*span))) => {
                    Some(*span)
                }
                _ => None,
            },
            ExprKind::Collection(range) => self.text_in(self.names.facts.args(range), wanted),
            _ => None,
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
            for at in self.fitting(&self.all.annotations, name) {
                let keys = &self.all.triggers[at].mention.keys;
                let key = self.key_in(args, keys);
                if keys.is_empty() || key.is_some() {
                    let spans = [self.last_name(name), key];
                    spans.into_iter().flatten().for_each(|span| self.note(at, span));
                }
            }
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
            for at in self.fitting(&self.all.types, callee) {
                self.call(*call, callee, at);
            }
        }
    }

    fn type_at(&mut self, span: Span, path: &Path<'a>) {
        for at in self.holding(&self.all.types, Callee { path: Some(path), written: &path.segments }) {
            // A type that is only named has no arguments.
            if self.all.triggers[at].mention.keys.is_empty() {
                self.note(at, span);
            }
        }
    }

    fn imports(&mut self) {
        for import in &self.names.facts.imports {
            let path = Path::of_text(&import.path);
            let name = import.path.rsplit('.').next().unwrap_or(&import.path);
            if self.all.imports.is_silent(name) && self.all.types.is_silent(name) {
                continue;
            }
            let callee = Callee { path: Some(&path), written: &path.segments };
            let mut fits = self.holding(&self.all.imports, callee);
            fits.extend(self.holding(&self.all.types, callee));
            if let Some(at) = fits.first() {
                self.note(*at, import.local);
            }
        }
    }

    fn names(&mut self) {
        for (at, expr) in self.names.facts.exprs.iter().enumerate() {
            if !matches!(expr.kind, ExprKind::Name | ExprKind::Member { .. }) {
                continue;
            }
            let id = ExprId(u32::try_from(at).unwrap_or(u32::MAX));
            for at in self.fitting(&self.all.names, id) {
                let span = self.last_name(id);
                span.into_iter().for_each(|span| self.note(at, span));
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
        let import = &self.names.facts.imports[at];
        let path = Path::of_text(&import.path);
        let fits = self.holding(&self.all.imports, Callee { path: Some(&path), written: &path.segments });
        if let Some(at) = fits.first() {
            self.note(*at, expr.span);
        }
    }

    /// Keys of object literals, for the triggers that hang on nothing else.
    fn keys(&mut self) {
        let facts = self.names.facts;
        let only_keys = |trigger: &Trigger| {
            let m = &trigger.mention;
            !m.keys.is_empty() && m.calls.is_empty() && m.annotations.is_empty() && m.types.is_empty()
        };
        let triggers: Vec<usize> =
            (0..self.all.triggers.len()).filter(|at| only_keys(&self.all.triggers[*at])).collect();
        for at in triggers {
            let mention = &self.all.triggers[at].mention;
            if !requires_hold(&mention.requires, &self.imports) {
                continue;
            }
            let is_key =
                |arg: &&Arg| arg.name.is_some_and(|name| mention.keys.iter().any(|key| glob(key, self.names.of(name))));
            let ranges = facts.exprs.iter().filter_map(|expr| match expr.kind {
                ExprKind::Collection(range) | ExprKind::Call { args: range, .. } => Some(range),
                _ => None,
            });
            let spans: Vec<Span> =
                ranges.flat_map(|range| facts.args(range)).filter(is_key).filter_map(|arg| arg.name).collect();
            spans.into_iter().for_each(|span| self.note(at, span));
        }
    }

    /// Keys, instructions and directives of configuration files.
    fn settings(&mut self) {
        let facts = self.names.facts;
        for setting in &facts.settings {
            let last = setting.path.rsplit('.').next().unwrap_or(&setting.path).to_ascii_lowercase();
            for at in self.all.settings.get(&last).into_iter().flatten() {
                let mention = &self.all.triggers[*at].mention;
                let named = mention.keys.iter().any(|key| setting.ends_with(key))
                    || mention.words.iter().any(|word| word.eq_ignore_ascii_case(self.names.of(setting.key)));
                if !named {
                    continue;
                }
                if mention.argument.is_empty() {
                    self.note(*at, setting.key);
                } else if mention.argument.iter().any(|wanted| setting.value_begins(self.names.text, wanted)) {
                    self.note(*at, setting.key);
                    self.note(*at, setting.value);
                }
            }
        }
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
                |words: &&(Vec<String>, usize)| words.0.iter().enumerate().all(|(offset, w)| script.is(at + offset, w));
            let longest = sequences.iter().filter(fits).max_by_key(|(words, _)| words.len());
            if let Some((words, trigger)) = longest
                && let Some(span) = script.span(at..at + words.len())
            {
                self.note(*trigger, span);
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
