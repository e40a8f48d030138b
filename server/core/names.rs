//! What names mean inside one file: scopes, reaching assignments, fields, and the path behind an expression.

mod outside;
mod path;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use backhint_knowledge::Family;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

pub use self::path::{Path, Segment};

use crate::alternative;
use crate::budget::Budget;
use crate::facts::{
    Assignment, ClassId, ExprId, ExprKind, Facts, FunctionId, Import, LoopId, RegionId, RegionKind, ValuePart,
};
use crate::syntax::Span;
use crate::world::World;

/// What a name is bound to in one scope.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    /// Indices into the assignments of the facts, in source order.
    pub assignments: Vec<usize>,
    /// The function and position of a parameter.
    pub param: Option<(FunctionId, usize)>,
    /// A function of this name.
    pub function: Option<FunctionId>,
    /// A class of this name.
    pub class: Option<ClassId>,
}

/// What a name means at a place.
#[derive(Clone, Copy, Debug)]
pub enum Meaning<'n> {
    /// An import: an index into the imports of the facts.
    Import(usize),
    /// A variable of a loop around the place.
    Loop(LoopId),
    /// Bound in a scope of this file.
    Bound(&'n Binding),
    /// A field of the class around the place, named without `this`.
    Field(ClassId),
    /// Nothing in this file binds it.
    Global,
}

/// What calls give back, as far as profiles tell: looked up while paths are put together.
pub trait Types {
    /// The type of which the result of calling `callee` is an instance.
    fn returned(&self, callee: &Path<'_>) -> Option<&str>;
    /// The dotted path with which some pattern begins and that ends with a name behind one of these packages: tells which
    /// wildcard import a name comes from.
    fn known(&self, packages: &[String], name: &str) -> Option<&str>;
}

/// The names of one file.
pub struct Names<'a> {
    /// The text of the file.
    pub text: &'a str,
    /// Its facts.
    pub facts: &'a Facts,
    family: Family,
    types: &'a dyn Types,
    /// Which of the bindings a name has in a scope.
    scopes: FxHashMap<(RegionId, &'a str), u32>,
    bindings: Vec<Binding>,
    imports: FxHashMap<&'a str, usize>,
    /// The positions of the imports, sorted by the last names of their paths, once somebody asked.
    import_ends: OnceCell<Vec<usize>>,
    /// The classes by their names, the first of several.
    classes: FxHashMap<&'a str, ClassId>,
    loops: FxHashMap<&'a str, Vec<LoopId>>,
    fields: FxHashMap<(ClassId, &'a str), Vec<usize>>,
    budget: Option<&'a Budget<'a>>,
    outside: Option<&'a dyn World>,
    /// What the names of the file mean where they stand, by expression, as far as somebody asked.
    meanings: Vec<Cell<Option<Known>>>,
}

/// A meaning in a form that can be kept beside the names.
#[derive(Clone, Copy)]
enum Known {
    Import(u32),
    Loop(LoopId),
    Bound(u32),
    Field(ClassId),
    Global,
}

impl<'a> Names<'a> {
    /// Gathers the names of a file.
    #[must_use]
    pub fn new(text: &'a str, facts: &'a Facts, family: Family, types: &'a dyn Types) -> Self {
        let mut names = Self {
            text,
            facts,
            family,
            types,
            scopes: FxHashMap::default(),
            bindings: Vec::new(),
            imports: FxHashMap::default(),
            import_ends: OnceCell::new(),
            classes: FxHashMap::default(),
            loops: FxHashMap::default(),
            fields: FxHashMap::default(),
            budget: None,
            outside: None,
            meanings: vec![Cell::new(None); facts.exprs.len()],
        };
        names.gather();
        names
    }

    /// These names, with every look-up counted.
    #[must_use]
    pub(crate) fn within(mut self, budget: &'a Budget<'a>) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Counts one step of work. Detectors with long loops of their own call it there; the look-ups here do it anyway.
    pub fn step(&self) {
        if let Some(budget) = self.budget {
            budget.step();
        }
    }

    /// The import that a local name stands for; of several the last.
    pub(crate) fn import_named(&self, local: &str) -> Option<&'a Import> {
        self.imports.get(local).map(|at| &self.facts.imports[*at])
    }

    /// The class of the file that has a name; of several the first.
    pub(crate) fn class_named(&self, name: &str) -> Option<ClassId> {
        self.classes.get(name).copied()
    }

    /// The imports whose paths end with a name, in source order.
    pub(crate) fn imports_ending_in(&self, name: &str) -> impl DoubleEndedIterator<Item = &'a Import> {
        let imports = &self.facts.imports;
        let end = |at: usize| imports[at].path.rsplit('.').next().unwrap_or_default();
        let sorted = self.import_ends.get_or_init(|| {
            let mut sorted: Vec<usize> = (0..imports.len()).collect();
            sorted.sort_by_key(|at| end(*at));
            sorted
        });
        let first = sorted.partition_point(|at| end(*at) < name);
        let behind = sorted.partition_point(|at| end(*at) <= name);
        sorted[first..behind].iter().map(|at| &imports[*at])
    }

    fn gather(&mut self) {
        for (at, import) in self.facts.imports.iter().enumerate() {
            self.imports.insert(import.local.of(self.text), at);
        }
        for (id, class) in (0..).map(ClassId).zip(&self.facts.classes) {
            self.classes.entry(class.name.of(self.text)).or_insert(id);
        }
        for (at, entry) in self.facts.loops.iter().enumerate() {
            for name in &entry.bindings {
                let id = LoopId(u32::try_from(at).unwrap_or(u32::MAX));
                self.loops.entry(name.of(self.text)).or_default().push(id);
            }
        }
        for (at, function) in self.facts.functions.iter().enumerate() {
            let id = FunctionId(u32::try_from(at).unwrap_or(u32::MAX));
            let Some(region) = function.region else { continue };
            for (position, param) in function.params.iter().enumerate() {
                self.binding(region, param.name).param = Some((id, position));
            }
            if let (Some(name), None, None) = (function.name, function.class, function.receiver) {
                let scope = self.scope_of(self.facts.region(region).parent);
                self.binding(scope, name).function = Some(id);
            }
        }
        for (at, class) in self.facts.classes.iter().enumerate() {
            let Some(region) = class.region else { continue };
            let scope = self.scope_of(self.facts.region(region).parent);
            self.binding(scope, class.name).class = Some(ClassId(u32::try_from(at).unwrap_or(u32::MAX)));
        }
        for at in 0..self.facts.assignments.len() {
            self.gather_assignment(at);
        }
    }

    fn gather_assignment(&mut self, at: usize) {
        let assignment = &self.facts.assignments[at];
        let target = self.facts.expr(assignment.target);
        match target.kind {
            // `const a = require('x')` is an import already.
            ExprKind::Name if self.is_import(target.span) => {}
            ExprKind::Name => {
                let scope = self.assigned_scope(assignment, target.span);
                self.binding(scope, target.span).assignments.push(at);
                self.gather_instance_variable(at, target.span);
            }
            ExprKind::Member { object, name } if self.is_self(object) => {
                if let Some(class) = self.facts.class_around(assignment.region) {
                    self.fields.entry((class, name.of(self.text))).or_default().push(at);
                }
            }
            _ => {}
        }
    }

    /// The scope whose variable an assignment sets. A block of Ruby sets the variables of the code around it, and what a
    /// function without a name appends to is there already: `keys.forEach((key) => { where += key; })`.
    fn assigned_scope(&self, assignment: &Assignment, name: Span) -> RegionId {
        let innermost = self.scope_of(assignment.region);
        let is_outer = match self.family {
            Family::Ruby => true,
            Family::JavaScript | Family::Go | Family::CSharp => assignment.appends,
            _ => false,
        };
        if !is_outer {
            return innermost;
        }
        let name = name.of(self.text);
        let mut scope = innermost;
        loop {
            if self.scopes.contains_key(&(scope, name)) {
                return scope;
            }
            match self.facts.region(scope).kind {
                RegionKind::Function(f) if self.facts.function(f).name.is_none() => {
                    scope = self.scope_of(self.facts.region(scope).parent);
                }
                _ => return innermost,
            }
        }
    }

    /// `@db = ...` sets a field of the class, which a method of the same name may read.
    fn gather_instance_variable(&mut self, at: usize, name: Span) {
        let text = name.of(self.text);
        let Some(plain) = text.strip_prefix('@').filter(|_| self.family == Family::Ruby) else { return };
        if let Some(class) = self.facts.class_around(self.facts.assignments[at].region) {
            for name in [text, plain] {
                self.fields.entry((class, name)).or_default().push(at);
            }
        }
    }

    fn is_import(&self, span: Span) -> bool {
        let import = self.imports.get(span.of(self.text)).map(|at| &self.facts.imports[*at]);
        import.is_some_and(|import| import.local == span)
    }

    fn binding(&mut self, scope: RegionId, name: Span) -> &mut Binding {
        let next = u32::try_from(self.bindings.len()).unwrap_or(u32::MAX);
        let at = *self.scopes.entry((scope, name.of(self.text))).or_insert(next);
        if at == next {
            self.bindings.push(Binding::default());
        }
        &mut self.bindings[at as usize]
    }

    /// The family of its language.
    #[must_use]
    pub fn family(&self) -> Family {
        self.family
    }

    /// The text of a span.
    #[must_use]
    pub fn of(&self, span: Span) -> &'a str {
        span.of(self.text)
    }

    /// The text of an expression.
    #[must_use]
    pub fn code(&self, id: ExprId) -> &'a str {
        self.of(self.facts.expr(id).span)
    }

    /// The scope that a name assigned in a region belongs to: the function, class or file around it.
    fn scope_of(&self, region: RegionId) -> RegionId {
        let is_scope = |kind| matches!(kind, RegionKind::File | RegionKind::Class(_) | RegionKind::Function(_));
        self.facts.around(region).find(|r| is_scope(self.facts.region(*r).kind)).unwrap_or(RegionId(0))
    }

    /// Whether an expression is the object whose method this is: `self`, `this`, the receiver of a method of Go.
    #[must_use]
    pub fn is_self(&self, id: ExprId) -> bool {
        if !matches!(self.facts.expr(id).kind, ExprKind::Name) {
            return false;
        }
        match self.family {
            Family::Go => self.is_receiver(id),
            Family::Php => matches!(self.code(id), "$this" | "self" | "static"),
            _ => matches!(self.code(id), "self" | "this" | "cls" | "$this"),
        }
    }

    fn is_receiver(&self, id: ExprId) -> bool {
        let name = self.code(id);
        let functions = self.facts.around(self.facts.expr(id).region).filter_map(|r| match self.facts.region(r).kind {
            RegionKind::Function(function) => Some((r, self.facts.function(function))),
            _ => None,
        });
        // The innermost function that binds the name tells.
        let binding = functions.into_iter().find(|(region, _)| self.scopes.contains_key(&(*region, name)));
        binding.is_some_and(|(_, function)| function.receiver.is_some_and(|receiver| self.of(receiver) == name))
    }

    /// What a name means where an expression stands.
    #[must_use]
    pub fn meaning(&self, name: &'a str, at: ExprId) -> Meaning<'_> {
        self.step();
        let expr = self.facts.expr(at);
        // The name of a name is asked for again and again; that of another one in its place is not kept.
        let own = std::ptr::eq(name, self.of(expr.span)).then(|| &self.meanings[at.index()]);
        let known = own.and_then(Cell::get).unwrap_or_else(|| self.meaning_in(name, expr.region, expr.span));
        if let Some(own) = own {
            own.set(Some(known));
        }
        match known {
            Known::Import(at) => Meaning::Import(at as usize),
            Known::Loop(id) => Meaning::Loop(id),
            Known::Bound(at) => Meaning::Bound(&self.bindings[at as usize]),
            Known::Field(class) => Meaning::Field(class),
            Known::Global => Meaning::Global,
        }
    }

    fn meaning_in(&self, name: &'a str, region: RegionId, span: Span) -> Known {
        let in_loop = self.innermost_loop(name, region, span);
        let mut first = true;
        for scope in self.facts.around(region) {
            match self.facts.region(scope).kind {
                RegionKind::Loop(_) if in_loop.is_some_and(|l| self.facts.loops[l.index()].region == Some(scope)) => {
                    let of_round = self.set_in_round(name, scope, region, span);
                    return of_round.map_or(Known::Loop(in_loop.unwrap_or(LoopId(0))), Known::Bound);
                }
                RegionKind::Function(_) | RegionKind::File => {
                    if let Some(binding) = self.scopes.get(&(scope, name)) {
                        return Known::Bound(*binding);
                    }
                    first = false;
                }
                RegionKind::Class(class) => {
                    let bare = matches!(self.family, Family::Java | Family::CSharp);
                    if (bare && self.has_field(class, name))
                        || (self.family == Family::Ruby && self.fields.contains_key(&(class, name)))
                    {
                        return Known::Field(class);
                    }
                    if let Some(binding) = self.scopes.get(&(scope, name)).filter(|_| first) {
                        return Known::Bound(*binding);
                    }
                }
                _ => {}
            }
        }
        let import = self.imports.get(name).and_then(|at| u32::try_from(*at).ok());
        import.map_or(Known::Global, Known::Import)
    }

    /// The binding of a loop's variable that has surely been set again in the same round: `$id = (int) $id`.
    fn set_in_round(&self, name: &'a str, body: RegionId, region: RegionId, span: Span) -> Option<u32> {
        let at = *self.scopes.get(&(self.scope_of(body), name))?;
        let is_sure = |at: &usize| {
            let assignment = &self.facts.assignments[*at];
            assignment.value.is_some()
                && assignment.span.end <= span.start
                && self.facts.is_within(assignment.region, body)
                && self.facts.is_within(region, assignment.region)
        };
        self.bindings[at as usize].assignments.iter().any(is_sure).then_some(at)
    }

    fn innermost_loop(&self, name: &'a str, region: RegionId, span: Span) -> Option<LoopId> {
        let candidates = self.loops.get(name)?;
        let around = |id: &&LoopId| {
            let entry = &self.facts.loops[id.index()];
            entry.region.is_some_and(|r| self.facts.is_within(region, r)) && entry.span.contains(span)
        };
        candidates.iter().filter(around).max_by_key(|id| self.facts.loops[id.index()].span.start).copied()
    }

    /// What may be calls, in the order of the expressions: all calls, and in Ruby all members that are read, which may be
    /// calls without arguments.
    #[must_use]
    pub fn sends(&self) -> Cow<'a, [ExprId]> {
        let facts = self.facts;
        if self.family != Family::Ruby {
            return Cow::Borrowed(&facts.calls);
        }
        let callees: FxHashSet<ExprId> = facts.calls.iter().filter_map(|call| self.callee(*call)).collect();
        let ids = (0..).zip(&facts.exprs);
        let ids = ids.filter(|(_, expr)| matches!(expr.kind, ExprKind::Call { .. } | ExprKind::Member { .. }));
        ids.map(|(at, _)| ExprId(at)).filter(|id| !callees.contains(id)).collect()
    }

    /// What is between the quotes of a text without holes.
    #[must_use]
    pub fn literal(&self, id: ExprId) -> Option<&'a str> {
        self.facts.literal(id).map(|span| self.of(span))
    }

    /// What an expression calls: the callee of a call; a member of Ruby that is read calls itself.
    #[must_use]
    pub fn callee(&self, id: ExprId) -> Option<ExprId> {
        self.step();
        match self.facts.expr(id).kind {
            ExprKind::Call { callee, .. } => Some(callee),
            ExprKind::Member { .. } if self.family == Family::Ruby => Some(id),
            _ => None,
        }
    }

    fn has_field(&self, class: ClassId, name: &str) -> bool {
        self.facts.class(class).fields.iter().any(|field| self.of(field.name) == name)
    }

    /// The binding of a name expression in a scope of this file, if that is what it is.
    #[must_use]
    pub fn binding_of(&self, id: ExprId) -> Option<&Binding> {
        if !matches!(self.facts.expr(id).kind, ExprKind::Name) {
            return None;
        }
        match self.meaning(self.code(id), id) {
            Meaning::Bound(binding) => Some(binding),
            _ => None,
        }
    }

    /// The assignments that may have given a name its value where an expression stands: the last one that surely ran,
    /// and those after it that may have run. `+=` never ends the search. In source order.
    #[must_use]
    pub fn reaching(&self, binding: &Binding, at: ExprId) -> SmallVec<[usize; 4]> {
        alternative::reaching(self, &binding.assignments, at)
    }

    /// Whether an assignment has surely taken the place of what a name held before all of them.
    #[must_use]
    pub fn is_surely_set(&self, binding: &Binding, at: ExprId) -> bool {
        alternative::is_surely_set(self, &binding.assignments, at)
    }

    /// The one value of a name where an expression stands, when exactly one plain assignment reaches it.
    #[must_use]
    pub fn value_of(&self, id: ExprId) -> Option<ExprId> {
        let binding = self.binding_of(id)?;
        if binding.param.is_some() && !self.is_surely_set(binding, id) {
            return None;
        }
        match self.reaching(binding, id).as_slice() {
            [only] => self.whole_value(&self.facts.assignments[*only]),
            _ => None,
        }
    }

    fn whole_value(&self, assignment: &Assignment) -> Option<ExprId> {
        (assignment.part == ValuePart::Whole && !assignment.appends).then_some(assignment.value?)
    }

    /// An expression without what only wraps it: `await`, a cast.
    #[must_use]
    pub fn unwrapped(&self, mut id: ExprId) -> ExprId {
        loop {
            match self.facts.expr(id).kind {
                ExprKind::Await(value) | ExprKind::Cast { value, .. } => id = value,
                _ => return id,
            }
        }
    }

    /// Whether a name is surely bound to a plain value of this file: a text, number, list or dictionary.
    #[must_use]
    pub fn is_plain_value(&self, id: ExprId) -> bool {
        self.value_of(id).is_some_and(|value| {
            let kind = self.facts.expr(self.unwrapped(value)).kind;
            matches!(
                kind,
                ExprKind::Text(_)
                    | ExprKind::Number
                    | ExprKind::Bool(_)
                    | ExprKind::Collection(_)
                    | ExprKind::Comprehension { .. }
                    | ExprKind::Lambda(_)
            )
        })
    }

    /// The packages that the file imports from, for `requires`: under the names that paths begin with, and as imported.
    pub fn imported_paths(&self) -> impl Iterator<Item = &'a str> {
        let facts = self.facts;
        let modules = facts.imports.iter().map(|import| import.module.as_str()).filter(|module| !module.is_empty());
        let paths = facts.imports.iter().map(|import| import.path.as_str());
        paths.chain(modules).chain(facts.wildcards.iter().map(String::as_str))
    }
}
