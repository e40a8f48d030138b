//! What the names of a file hold, for other files: read off its lines and its facts, without following calls.

mod handed_on;
mod written;

use backhint_knowledge::Family;
use rustc_hash::FxHashMap;

pub use self::handed_on::handed_on;
use crate::facts::{Assignment, ExprId, ExprKind, RegionId};
use crate::names::{Names, Path};
use crate::profile::Profiles;
use crate::table::Callee;
use crate::world::{HandleDigest, ModuleDigest};

/// How many names of a kind a file declares for others; more are data, not names for parts of a text.
const MAX_NAMES: usize = 200;

/// What the names of a file hold that its lines tell, for other files.
#[must_use]
pub(crate) fn written(family: Family, text: &str) -> ModuleDigest {
    let (constants, closed_types) = written::read(family, text);
    let sorted = |mut names: Vec<Box<str>>| {
        names.sort();
        names.dedup();
        names.truncate(MAX_NAMES);
        names
    };
    ModuleDigest { constants: sorted(constants), closed_types: sorted(closed_types), handles: Vec::new() }
}

/// The names of a file that hold a handle of a database, for other files.
#[must_use]
pub(crate) fn handles(names: &Names<'_>, profiles: &Profiles) -> Vec<HandleDigest> {
    let module = Module { names, profiles, set: assigned(names) };
    let mut handles = module.handles();
    handles.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    handles.dedup();
    drop_contradictions(&mut handles);
    handles.truncate(MAX_NAMES);
    handles
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
