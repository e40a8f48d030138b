//! Paths: what an expression means as a chain of names that begins at an import, a class or a local name.

use backhint_knowledge::Family;
use smallvec::SmallVec;

use super::{Binding, Meaning, Names};
use crate::facts::{Assignment, ClassId, ExprId, ExprKind, FunctionId, ValuePart};
use crate::syntax::Span;
use crate::world::Held;

/// How many steps from variable to value are followed before the analysis gives up.
const MAX_STEPS: u8 = 12;

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// The name.
    pub name: &'a str,
    /// It is the result of calling that name, or an instance of that class.
    pub called: bool,
}

/// What an expression is called after imports and local variables are resolved: see FORMAT.md, "Paths and patterns".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path<'a> {
    /// The first segment is a local variable about which nothing is known, not a global or imported name.
    pub local: bool,
    /// From left to right; never empty.
    pub segments: SmallVec<[Segment<'a>; 6]>,
}

impl<'a> Path<'a> {
    fn global(name: &'a str) -> Self {
        Self { local: false, segments: SmallVec::from_slice(&[Segment { name, called: false }]) }
    }

    fn local(name: &'a str) -> Self {
        Self { local: true, ..Self::global(name) }
    }

    /// The path of a dotted text.
    #[must_use]
    pub fn of_text(text: &'a str) -> Self {
        let segments = text.split('.').filter(|name| !name.is_empty());
        Self { local: false, segments: segments.map(|name| Segment { name, called: false }).collect() }
    }

    /// The path of a constant of Ruby, what is behind the name left out: `ActiveRecord::Migration[7.0]`.
    fn of_constant(code: &'a str) -> Self {
        let end = code.find(|c: char| !(c.is_alphanumeric() || "_:".contains(c))).unwrap_or(code.len());
        let segments = code[..end].split("::").filter(|name| !name.is_empty());
        Self { local: false, segments: segments.map(|name| Segment { name, called: false }).collect() }
    }

    pub(super) fn instance(mut self) -> Self {
        if let Some(last) = self.segments.last_mut() {
            last.called = true;
        }
        self
    }

    fn then(mut self, name: &'a str) -> Self {
        self.segments.push(Segment { name, called: false });
        self
    }

    /// The name of the last segment.
    #[must_use]
    pub fn last(&self) -> &'a str {
        self.segments.last().map_or("", |segment| segment.name)
    }
}

impl<'a> Names<'a> {
    /// The path behind an expression, or `None` where it has no name.
    #[must_use]
    pub fn path(&self, id: ExprId) -> Option<Path<'a>> {
        self.path_within(id, MAX_STEPS)
    }

    fn path_within(&self, id: ExprId, steps: u8) -> Option<Path<'a>> {
        self.step();
        // The links of a chain are walked in a loop: a chain may be thousands of calls long.
        let mut links: SmallVec<[Link<'a>; 8]> = SmallVec::new();
        let mut at = id;
        let base = loop {
            let expr = self.facts.expr(at);
            match expr.kind {
                ExprKind::Member { object, name } => {
                    if let Some(path) = self.own_field(object, name, at, steps) {
                        break path;
                    }
                    links.push(Link::Member(self.of(name)));
                    at = object;
                }
                ExprKind::Call { callee, .. } => {
                    links.push(Link::Call);
                    at = callee;
                }
                ExprKind::Index { object, .. } => {
                    links.push(Link::Member("[]"));
                    at = object;
                }
                ExprKind::Await(value) => at = value,
                ExprKind::Cast { type_name, .. } => break self.type_path(type_name)?.instance(),
                ExprKind::Either { left, .. } => at = left,
                ExprKind::Name => break self.name_path(at, steps)?,
                _ => return None,
            }
            if links.len() > 64 {
                return None;
            }
        };
        let base = self.member_handle(at, &mut links).unwrap_or(base);
        Some(self.with_links(base, links))
    }

    /// The path of a handle that is read off an imported module, which takes the place of the first link: `db.pool`.
    fn member_handle(&self, base: ExprId, links: &mut SmallVec<[Link<'a>; 8]>) -> Option<Path<'a>> {
        let Some(Link::Member(name)) = links.last() else { return None };
        let name = *name;
        if self.outside.is_none() || !matches!(self.facts.expr(base).kind, ExprKind::Name) {
            return None;
        }
        let Meaning::Import(at) = self.meaning(self.code(base), base) else { return None };
        let path = Self::handle_path(self.member_of(&self.facts.imports[at], name))?;
        links.pop();
        Some(path)
    }

    fn with_links(&self, base: Path<'a>, links: SmallVec<[Link<'a>; 8]>) -> Path<'a> {
        let mut path = base;
        for link in links.into_iter().rev() {
            path = match link {
                Link::Member(name) => path.then(name),
                Link::Call => match self.types.returned(&path) {
                    Some(type_name) => Path::of_text(type_name).instance(),
                    None => path.instance(),
                },
            };
        }
        path
    }

    /// The path of `self.name` through the field's type or its only assignment.
    fn own_field(&self, object: ExprId, name: Span, at: ExprId, steps: u8) -> Option<Path<'a>> {
        if !self.is_self(object) {
            return None;
        }
        let class = self.facts.class_around(self.facts.expr(at).region)?;
        self.field_path(class, self.of(name), steps)
    }

    fn field_path(&self, class: ClassId, name: &'a str, steps: u8) -> Option<Path<'a>> {
        let steps = steps.checked_sub(1)?;
        let field = self.facts.class(class).fields.iter().find(|field| self.of(field.name) == name);
        let declared = field.and_then(|field| self.type_path(field.type_name?)).map(Path::instance);
        if declared.is_some() {
            return declared;
        }
        if let Some(value) = field.and_then(|field| field.value) {
            return self.path_within(value, steps);
        }
        match self.fields.get(&(class, name))?.as_slice() {
            [only] => self.path_within(self.whole_value(&self.facts.assignments[*only])?, steps),
            _ => None,
        }
    }

    /// The assignments to `self.name` in a class.
    #[must_use]
    pub fn field_assignments(&self, class: ClassId, name: &'a str) -> &[usize] {
        self.fields.get(&(class, name)).map_or(&[], Vec::as_slice)
    }

    /// The assignments to a field of a class, by a name that need not stand in the file.
    #[must_use]
    pub fn fields_named(&self, class: ClassId, name: &str) -> &[usize] {
        let found = self.fields.iter().find(|((of, field), _)| *of == class && *field == name);
        found.map_or(&[], |(_, set)| set.as_slice())
    }

    fn name_path(&self, id: ExprId, steps: u8) -> Option<Path<'a>> {
        let name = self.code(id);
        if name == "new" && self.family == Family::CSharp {
            return self.target_type(id);
        }
        match self.meaning(name, id) {
            Meaning::Import(at) => {
                let import = &self.facts.imports[at];
                Some(Self::handle_path(self.imported(import)).unwrap_or_else(|| Path::of_text(&import.path)))
            }
            Meaning::Global if self.shares_names() && self.outside.is_some() => {
                let held = Self::handle_path(self.held_outside(id));
                Some(held.or_else(|| self.wildcard_path(name)).unwrap_or_else(|| Path::global(name)))
            }
            Meaning::Global => Some(self.wildcard_path(name).unwrap_or_else(|| Path::global(name))),
            Meaning::Loop(_) => Some(Path::local(name)),
            Meaning::Field(class) => Some(self.field_path(class, name, steps).unwrap_or_else(|| Path::local(name))),
            Meaning::Bound(binding) => Some(self.bound_path(id, name, binding, steps)),
        }
    }

    /// Whether the path of a name may end in another name: an import or variable, which may stand for something else.
    #[must_use]
    pub(crate) fn is_renamed(&self, id: ExprId) -> bool {
        let name = self.code(id);
        match self.meaning(name, id) {
            Meaning::Import(at) => {
                let import = &self.facts.imports[at];
                let is_own = import.path.rsplit(['.', '/', ':', '\\']).next() == Some(name);
                !is_own || matches!(self.imported(import), Some(Held::Handle(_)))
            }
            Meaning::Field(_) => true,
            Meaning::Bound(binding) => !binding.assignments.is_empty() || binding.param.is_some(),
            // `new(...)` of C# has the name of a type.
            Meaning::Global => self.shares_names() || self.family == Family::CSharp,
            Meaning::Loop(_) => false,
        }
    }

    /// Whether the path of a member may end in another name: that of a field of its own object is the path of its value,
    /// and what an imported module holds may be a handle.
    #[must_use]
    pub(crate) fn is_renamed_member(&self, id: ExprId) -> bool {
        let ExprKind::Member { object, name } = self.facts.expr(id).kind else { return false };
        if self.is_self(object) {
            let class = self.facts.class_around(self.facts.expr(id).region);
            let name = self.of(name);
            return class.is_some_and(|class| self.fields.contains_key(&(class, name)) || self.has_field(class, name));
        }
        matches!(self.facts.expr(object).kind, ExprKind::Name)
            && matches!(self.meaning(self.code(object), object), Meaning::Import(at)
                if matches!(self.member_of(&self.facts.imports[at], self.of(name)), Some(Held::Handle(_))))
    }

    /// The type that `new(...)` makes: that of the variable it is assigned to.
    fn target_type(&self, id: ExprId) -> Option<Path<'a>> {
        let is_it = |assignment: &&Assignment| assignment.value.is_some_and(|value| self.callee(value) == Some(id));
        self.type_path(self.facts.assignments.iter().find(is_it)?.type_name?)
    }

    fn bound_path(&self, id: ExprId, name: &'a str, binding: &Binding, steps: u8) -> Path<'a> {
        if binding.class.is_some() || (binding.function.is_some() && binding.assignments.is_empty()) {
            return Path::global(name);
        }
        let typed = binding.param.and_then(|(function, at)| {
            let param = &self.facts.function(function).params[at];
            Some(self.type_path(param.type_name?)?.instance())
        });
        if let Some(path) = typed {
            return path;
        }
        let reaching = self.reaching(binding, id);
        let typed = reaching.iter().find_map(|at| self.type_path(self.facts.assignments[*at].type_name?));
        if let Some(path) = typed.filter(|path| path.last() != "var") {
            return path.instance();
        }
        let assigned = match reaching.as_slice() {
            [only] if binding.param.is_none() => {
                steps.checked_sub(1).and_then(|steps| self.assigned_path(&self.facts.assignments[*only], steps))
            }
            _ => None,
        };
        assigned.unwrap_or_else(|| Path::local(name))
    }

    fn assigned_path(&self, assignment: &Assignment, steps: u8) -> Option<Path<'a>> {
        if assignment.appends {
            return None;
        }
        let path = self.path_within(assignment.value?, steps)?;
        match assignment.part {
            ValuePart::Whole => Some(path),
            ValuePart::Member(name) => Some(path.then(self.of(name))),
            ValuePart::Element | ValuePart::Nested => None,
        }
    }

    /// The path of a type as it is written: generics, quotes, `Optional[...]` and `| None` taken off.
    #[must_use]
    pub fn type_path(&self, span: Span) -> Option<Path<'a>> {
        let name = plain_type(self.of(span))?;
        if self.family == Family::Ruby {
            return Some(Path::of_constant(self.of(span)));
        }
        let dots = ['.', '\\'];
        let (head, rest) = name.split_once(dots).map_or((name, None), |(head, rest)| (head, Some(rest)));
        let base = match self.imports.get(head) {
            Some(at) => Path::of_text(&self.facts.imports[*at].path),
            None => self.wildcard_path(head).unwrap_or_else(|| Path::global(head)),
        };
        Some(rest.into_iter().flat_map(|rest| rest.split(dots)).fold(base, Path::then))
    }

    /// A name that may come from a package imported as a whole, where a pattern knows it there.
    fn wildcard_path(&self, name: &str) -> Option<Path<'a>> {
        self.types.known(&self.facts.wildcards, name).map(Path::of_text)
    }

    /// The declared type of a variable, parameter or field, as it is written.
    #[must_use]
    pub fn declared_type(&self, id: ExprId) -> Option<Span> {
        let of_field = |class: ClassId, name: &str| {
            self.facts.class(class).fields.iter().find(|field| self.of(field.name) == name)?.type_name
        };
        match self.facts.expr(id).kind {
            ExprKind::Member { object, name } if self.is_self(object) => {
                of_field(self.facts.class_around(self.facts.expr(id).region)?, self.of(name))
            }
            ExprKind::Name => match self.meaning(self.code(id), id) {
                Meaning::Field(class) => of_field(class, self.code(id)),
                Meaning::Loop(entry) => self.facts.loops[entry.index()].type_name,
                Meaning::Bound(binding) => {
                    let of_param =
                        |(function, at): (FunctionId, usize)| self.facts.function(function).params[at].type_name;
                    let assigned = || binding.assignments.iter().find_map(|at| self.facts.assignments[*at].type_name);
                    binding.param.and_then(of_param).or_else(assigned)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The names of a chain as they are written, from left to right: `self._db.execute` gives `self`, `_db`, `execute`.
    /// Calls are passed over; `None` for what is no chain.
    #[must_use]
    pub fn written(&self, id: ExprId) -> SmallVec<[Segment<'a>; 6]> {
        let mut segments: SmallVec<[Segment<'a>; 6]> = SmallVec::new();
        let (mut at, mut called) = (id, false);
        loop {
            match self.facts.expr(at).kind {
                ExprKind::Member { object, name } => {
                    segments.push(Segment { name: self.of(name), called });
                    (at, called) = (object, false);
                }
                ExprKind::Call { callee, .. } => (at, called) = (callee, true),
                ExprKind::Await(value) | ExprKind::Cast { value, .. } => at = value,
                ExprKind::Name => {
                    segments.push(Segment { name: self.code(at), called });
                    break;
                }
                _ => break,
            }
            if segments.len() > 64 {
                break;
            }
        }
        segments.reverse();
        segments
    }
}

enum Link<'a> {
    Member(&'a str),
    Call,
}

/// The class's name in a type: `Optional[Session]`, `"Session"`, `List<Book>`, `Pool | undefined`, `*sql.DB`, `[]Book`,
/// `?\PDO` give `Session`, `Session`, `List`, `Pool`, `sql.DB`, `Book`, `PDO`.
fn plain_type(code: &str) -> Option<&str> {
    let mut name = code.trim_start_matches([':', '*', '&', '[', ']', '?', '\\']).trim().trim_matches(['"', '\'']);
    for wrapper in ["Optional[", "Annotated[", "Promise<", "readonly "] {
        name = name.strip_prefix(wrapper).unwrap_or(name).trim();
    }
    let end = name.find(|c: char| !(c.is_alphanumeric() || "_.$\\".contains(c))).unwrap_or(name.len());
    let name = name[..end].trim_end_matches('.');
    (!name.is_empty()).then_some(name)
}
