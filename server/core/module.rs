//! What the names of a file hold, for other files: read off its facts, without following calls.

use backhint_knowledge::Family;
use rustc_hash::FxHashMap;

use crate::facts::{Assignment, Class, ExprId, ExprKind, Field, RegionId};
use crate::names::{Names, Path};
use crate::origin::{is_enum, is_harmless_type};
use crate::profile::Profiles;
use crate::table::Callee;
use crate::template::is_constant_name;
use crate::world::{HandleDigest, ModuleDigest};

/// How many names of a kind a file declares for others; more are data, not names for parts of a text.
const MAX_NAMES: usize = 200;
/// How many expressions a value may consist of.
const MAX_PARTS: usize = 400;

/// What the names of a file hold, for other files.
#[must_use]
pub(crate) fn digest(names: &Names<'_>, profiles: &Profiles) -> ModuleDigest {
    let module = Module { names, profiles, set: assigned(names) };
    let mut digest =
        ModuleDigest { constants: module.constants(), closed_types: module.closed_types(), handles: module.handles() };
    digest.constants.sort();
    digest.constants.dedup();
    digest.closed_types.sort();
    digest.closed_types.dedup();
    digest.handles.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    digest.handles.dedup();
    drop_contradictions(&mut digest.handles);
    digest.constants.truncate(MAX_NAMES);
    digest.closed_types.truncate(MAX_NAMES);
    digest.handles.truncate(MAX_NAMES);
    digest
}

/// The texts without one of which a file declares nothing that is worth reading it for.
#[must_use]
pub(crate) fn anchors(family: Family, profiles: &Profiles) -> Vec<String> {
    let mut anchors = profiles.handle_anchors();
    // What stands in SQL as a constant is a name or a list of names of the schema, or a number of rows.
    let words =
        ["able", "olumn", "ield", "limit", "Limit", "size", "Size", "elect", "chema", "refix", "rder", "sql", "Sql"];
    let declares: &[&str] = match family {
        Family::Go => &["const "],
        Family::CSharp => &["const string", "static readonly string", "enum "],
        Family::Php => &["enum "],
        Family::JavaScript => &["enum ", "export type "],
        _ => &[],
    };
    anchors.extend(declares.iter().map(|&text| text.to_owned()));
    if matches!(family, Family::JavaScript | Family::Python) {
        anchors.extend(words.map(str::to_owned));
    }
    anchors
}

/// A name with two values is no handle that others can count on.
fn drop_contradictions(handles: &mut Vec<HandleDigest>) {
    let mut seen: FxHashMap<Box<str>, usize> = FxHashMap::default();
    for handle in handles.iter() {
        *seen.entry(handle.name.clone()).or_default() += 1;
    }
    handles.retain(|handle| seen[&handle.name] == 1);
}

/// The assignments to each name, wherever in the file they stand.
fn assigned<'a>(names: &Names<'a>) -> FxHashMap<&'a str, Vec<usize>> {
    let mut set: FxHashMap<&'a str, Vec<usize>> = FxHashMap::default();
    for (at, assignment) in names.facts.assignments.iter().enumerate() {
        if matches!(names.facts.expr(assignment.target).kind, ExprKind::Name) {
            set.entry(names.code(assignment.target)).or_default().push(at);
        }
    }
    set
}

struct Module<'m, 'a> {
    names: &'m Names<'a>,
    profiles: &'m Profiles,
    set: FxHashMap<&'a str, Vec<usize>>,
}

impl<'a> Module<'_, 'a> {
    /// The assignments to a name of the file itself: other functions may have a variable of the same name in Python.
    fn assignments(&self, name: &str) -> impl Iterator<Item = &'a Assignment> {
        let facts = self.names.facts;
        let is_own = self.names.family() == Family::Python && !self.names.text.contains(&format!("global {name}"));
        let all = self.set.get(name).map_or(&[][..], Vec::as_slice).iter().map(|at| &facts.assignments[*at]);
        all.filter(move |assignment| !is_own || assignment.region == RegionId(0))
    }

    /// The names that the file itself binds, each once.
    fn own_names(&self) -> Vec<&'a str> {
        let mut own: Vec<&'a str> = self
            .names
            .facts
            .assignments
            .iter()
            .filter(|assignment| assignment.region == RegionId(0))
            .filter(|assignment| matches!(self.names.facts.expr(assignment.target).kind, ExprKind::Name))
            .map(|assignment| self.names.code(assignment.target))
            .collect();
        own.sort_unstable();
        own.dedup();
        own
    }

    fn constants(&self) -> Vec<Box<str>> {
        if !matches!(self.names.family(), Family::Python | Family::JavaScript | Family::Go | Family::CSharp) {
            return Vec::new();
        }
        let is_constant = |name: &&str| !is_constant_name(name) && self.is_constant(name);
        let own = self.own_names().into_iter().filter(is_constant).map(Into::into);
        let mut found: Vec<Box<str>> = own.collect();
        for class in &self.names.facts.classes {
            let owner = self.names.of(class.name);
            let fields = class.fields.iter().filter(|field| self.is_constant_field(class, field));
            found.extend(fields.map(|field| format!("{owner}.{}", self.names.of(field.name)).into()));
        }
        found
    }

    /// Whether a name is bound once, to a value that is written out.
    fn is_constant(&self, name: &str) -> bool {
        let mut set = self.assignments(name);
        let (Some(only), None) = (set.next(), set.next()) else { return false };
        !only.appends && only.value.is_some_and(|value| self.is_written_out(value))
    }

    /// Whether a field of a class can't be set, and its value is written out.
    fn is_constant_field(&self, class: &Class, field: &Field) -> bool {
        let name = self.names.of(field.name);
        if is_constant_name(name) || class.name.start == class.name.end {
            return false;
        }
        let before = self.names.text.get(..field.name.start as usize).unwrap_or_default();
        let declaration = before.rsplit(['\n', ';', '{']).next().unwrap_or_default();
        let is_fixed = match self.names.family() {
            Family::CSharp => declaration.contains("const ") || declaration.contains("static readonly "),
            Family::JavaScript => declaration.contains("static readonly "),
            _ => false,
        };
        is_fixed && field.value.is_some_and(|value| self.is_written_out(value))
    }

    /// Whether a value consists of texts and numbers that stand there, or lists of them.
    fn is_written_out(&self, value: ExprId) -> bool {
        let facts = self.names.facts;
        let whole = matches!(
            facts.expr(self.names.unwrapped(value)).kind,
            ExprKind::Text(_)
                | ExprKind::Number
                | ExprKind::Add { .. }
                | ExprKind::Collection(_)
                | ExprKind::Call { .. }
        );
        whole
            && facts.inside(value).take(MAX_PARTS + 1).enumerate().all(|(count, id)| {
                count < MAX_PARTS
                    && match facts.expr(id).kind {
                        ExprKind::Text(_)
                        | ExprKind::Number
                        | ExprKind::Bool(_)
                        | ExprKind::Null
                        | ExprKind::Add { .. }
                        | ExprKind::Collection(_)
                        | ExprKind::Cast { .. } => true,
                        ExprKind::Call { callee, .. } => keeps(self.names.code(callee)),
                        ExprKind::Name | ExprKind::Member { .. } => {
                            let code = self.names.code(id);
                            keeps(code) || code == "Object" || is_constant_name(code)
                        }
                        _ => false,
                    }
            })
    }

    /// Enumerations, and unions of literals.
    fn closed_types(&self) -> Vec<Box<str>> {
        let mut found: Vec<Box<str>> = Vec::new();
        if matches!(self.names.family(), Family::CSharp | Family::Php) {
            let enums = self.names.facts.classes.iter().filter(|class| is_enum(self.names, class));
            found.extend(enums.map(|class| self.names.of(class.name).into()));
        }
        if self.names.family() == Family::JavaScript {
            found.extend(self.names.text.lines().filter_map(closed_type).map(Into::into));
        }
        found
    }

    /// The names that hold a handle of a database.
    fn handles(&self) -> Vec<HandleDigest> {
        let family = self.names.family();
        if !matches!(family, Family::Python | Family::JavaScript | Family::Go) {
            return Vec::new();
        }
        let exported = self.exported();
        if !exported.is_empty() {
            let handle = |(name, value)| self.handle(name, &self.names.path(value)?);
            return exported.into_iter().filter_map(handle).collect();
        }
        let default = self.names.facts.default_export;
        let default = default.and_then(|value| self.handle("", &self.names.path(value)?));
        let own = self.own_names();
        // `export { wrapped as pool }` gives another value to the name.
        let is_renamed = |name: &str| family == Family::JavaScript && self.names.text.contains(&format!(" as {name} "));
        let own = own.into_iter().filter(|name| !is_renamed(name)).filter_map(|name| self.own_handle(name));
        own.chain(default).collect()
    }

    /// A name whose values all are the same handle; none at all, to begin with, counts as no value.
    fn own_handle(&self, name: &str) -> Option<HandleDigest> {
        let mut path: Option<Path<'a>> = None;
        for assignment in self.assignments(name) {
            let declared = assignment.type_name.and_then(|span| self.names.instance_path(span));
            let is_nothing =
                assignment.value.is_none_or(|value| matches!(self.names.facts.expr(value).kind, ExprKind::Null));
            let found = match declared.filter(|path| self.handle(name, path).is_some()) {
                Some(declared) => return self.handle(name, &declared),
                None if is_nothing => continue,
                None => self.names.path(assignment.value?)?,
            };
            if path.as_ref().is_some_and(|path| *path != found) {
                return None;
            }
            path = Some(found);
        }
        self.handle(name, &path?)
    }

    fn handle(&self, name: &str, path: &Path<'_>) -> Option<HandleDigest> {
        let is_handle = !path.local
            && path.segments.last().is_some_and(|last| last.called)
            && !self.profiles.handles.fits(Callee { path: Some(path), written: &[] }).is_empty();
        let text = || {
            let parts = path.segments.iter().map(|segment| match segment.called {
                true => format!("{}()", segment.name),
                false => segment.name.to_owned(),
            });
            parts.collect::<Vec<_>>().join(".")
        };
        is_handle.then(|| HandleDigest { name: name.into(), path: text().into() })
    }

    /// What a module of CommonJS hands out, by name.
    fn exported(&self) -> Vec<(&'a str, ExprId)> {
        let facts = self.names.facts;
        let mut found = Vec::new();
        if self.names.family() != Family::JavaScript || !self.names.text.contains("exports") {
            return found;
        }
        for assignment in &facts.assignments {
            let Some(value) = assignment.value else { continue };
            let code = self.names.code(assignment.target);
            match code.strip_prefix("module.").unwrap_or(code).strip_prefix("exports") {
                Some("") => match facts.expr(value).kind {
                    ExprKind::Collection(range) => {
                        let entries = facts.args(range).iter();
                        found.extend(entries.filter_map(|entry| Some((self.names.of(entry.name?), entry.value))));
                    }
                    _ => found.push(("", value)),
                },
                Some(member) => found.extend(member.strip_prefix('.').map(|name| (name, value))),
                None => {}
            }
        }
        found
    }
}

/// Calls that give back what they are given, as something that can't be changed or as a list.
fn keeps(code: &str) -> bool {
    matches!(code, "Object.freeze" | "frozenset" | "tuple" | "list" | "set" | "dict" | "Set" | "Map")
}

/// The type that a line of TypeScript declares as an enumeration or a union of literals.
fn closed_type(line: &str) -> Option<&str> {
    let mut code = line;
    for word in ["export ", "declare ", "const "] {
        code = code.strip_prefix(word).unwrap_or(code);
    }
    if let Some(rest) = code.strip_prefix("enum ") {
        return rest.split([' ', '{']).next().filter(|name| !name.is_empty());
    }
    let (name, values) = code.strip_prefix("type ")?.split_once('=')?;
    is_harmless_type(values.trim().trim_end_matches(';')).then(|| name.trim())
}
