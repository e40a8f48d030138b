//! What text an expression builds: constant pieces, and the holes that are filled in when the program runs.

mod call;
mod choice;
mod java;
mod javascript;
mod library;
mod list;
mod marks;
mod plain;
mod python;

pub use library::{Builds, builds};

use std::cell::Cell;

use backhint_knowledge::Family;

use crate::allow_list::{conditions_of, is_default_of, rejects, tests};
use crate::callee::argument_for;
use crate::effects::{Effects, arguments};
use crate::facts::{Arg, Assignment, ExprId, ExprKind, FunctionId, RegionKind, TestKind, TextPart, ValuePart};
use crate::fold::chosen;
use crate::names::{Binding, Meaning, Names};
use crate::origin::{Origins, is_harmless_type};
use crate::syntax::Span;

/// How many steps from an expression to its parts are followed, and how many pieces are kept.
const MAX_STEPS: u8 = 24;
const MAX_PIECES: usize = 400;
/// How many texts may be read inside one another, and how many expressions for one text in all.
const MAX_DEPTH: u8 = 6;
const MAX_READS: u32 = 4000;

/// A part of a built text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as written in the code, escapes not undone.
    Text(Span),
    /// A value that can't be harmful wherever it stands: a number, a constant, a quoted value.
    Constant,
    /// A value that only the running program knows.
    Hole(ExprId),
    /// From here to the [`Piece::Join`] that belongs to it the text is one of several.
    Fork,
    /// The pieces behind this one belong to another of several texts; outside of a fork, to another whole text.
    Or,
    /// Ends a fork: what follows stands behind each of its texts.
    Join,
}

/// The texts that an expression may build.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// In order.
    pub pieces: Vec<Piece>,
}

impl Template {
    /// The text that an expression builds.
    #[must_use]
    pub fn of(names: &Names<'_>, effects: &Effects<'_>, id: ExprId) -> Self {
        Self::within(names, effects, id, MAX_READS)
    }

    /// The same, with at most so many expressions read: what is left over is a hole.
    #[must_use]
    pub(crate) fn within(names: &Names<'_>, effects: &Effects<'_>, id: ExprId, reads: u32) -> Self {
        let budget = Cell::new(reads);
        let mut reader = Reader {
            names,
            effects,
            pieces: Vec::new(),
            open: Vec::new(),
            entered: Vec::new(),
            depth: 0,
            budget: &budget,
        };
        reader.read(id, MAX_STEPS);
        Self { pieces: reader.pieces }
    }

    /// Whether some part of it is known only to the running program.
    #[must_use]
    pub fn has_holes(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Hole(_)))
    }
}

struct Reader<'n, 'a, 'b> {
    names: &'n Names<'a>,
    effects: &'n Effects<'a>,
    pieces: Vec<Piece>,
    /// Variables that are being read: one that is built from itself is read once.
    open: Vec<usize>,
    /// The functions of this file that are being read, with the call that leads to each.
    entered: Vec<(FunctionId, ExprId)>,
    /// How many texts are being read inside one another.
    depth: u8,
    /// How many expressions may still be read, all texts inside this one included.
    budget: &'b Cell<u32>,
}

impl<'a> Reader<'_, 'a, '_> {
    /// The text of another expression on the way to this one.
    fn nested(&self, id: ExprId) -> Template {
        if self.depth >= MAX_DEPTH {
            return Template { pieces: vec![Piece::Hole(id)] };
        }
        let mut reader = Reader {
            names: self.names,
            effects: self.effects,
            pieces: Vec::new(),
            open: self.open.clone(),
            entered: self.entered.clone(),
            depth: self.depth + 1,
            budget: self.budget,
        };
        reader.read(id, MAX_STEPS);
        Template { pieces: reader.pieces }
    }

    fn push(&mut self, piece: Piece) {
        if self.pieces.len() < MAX_PIECES {
            self.pieces.push(piece);
        }
    }

    fn read(&mut self, id: ExprId, steps: u8) {
        let Some(steps) = steps.checked_sub(1) else { return self.push(Piece::Hole(id)) };
        match self.budget.get().checked_sub(1) {
            Some(left) => self.budget.set(left),
            None => return self.push(Piece::Hole(id)),
        }
        match self.names.facts.expr(id).kind {
            ExprKind::Text(range) => {
                for part in self.names.facts.parts(range) {
                    match *part {
                        TextPart::Literal(span) => self.push(Piece::Text(span)),
                        TextPart::Hole(value) if self.is_formatted_number(value) => self.push(Piece::Constant),
                        TextPart::Hole(value) => self.read(value, steps),
                    }
                }
            }
            ExprKind::Add { .. } => self.read_sum(id, steps),
            ExprKind::Percent { left, right } => self.read_percent(id, left, right, steps),
            ExprKind::Either { left, right } if self.is_conjunction(left, right) => self.read(right, steps),
            ExprKind::Either { left, right } => match chosen(self.names, id, left, right) {
                Some(only) => self.read(only, steps),
                None => {
                    self.push(Piece::Fork);
                    self.read_choice(id, left, steps);
                    self.push(Piece::Or);
                    self.read_choice(id, right, steps);
                    self.push(Piece::Join);
                }
            },
            ExprKind::Cast { type_name, .. } if self.is_number(type_name) => self.push(Piece::Constant),
            ExprKind::Await(value) | ExprKind::Cast { value, .. } => self.read(value, steps),
            ExprKind::Number | ExprKind::Bool(_) | ExprKind::Null | ExprKind::Test { .. } => self.push(Piece::Constant),
            ExprKind::Name => self.read_name(id, steps),
            ExprKind::Member { .. } => self.read_member(id, steps),
            ExprKind::Index { object, .. } => self.read_entry(id, object, steps),
            ExprKind::Call { callee, .. } => self.read_call(id, callee, steps),
            ExprKind::Arithmetic => self.push(Piece::Constant),
            _ => self.push(Piece::Hole(id)),
        }
    }

    /// Whether a cast to a type really gives a number or the like. In Python and TypeScript a cast changes nothing.
    fn is_number(&self, type_name: Span) -> bool {
        !matches!(self.names.family(), Family::Python | Family::JavaScript)
            && is_harmless_type(self.names.of(type_name))
    }

    /// The operands of a sum from left to right, without recursion on its length.
    fn read_sum(&mut self, id: ExprId, steps: u8) {
        let mut operands = Vec::new();
        let mut at = id;
        while let ExprKind::Add { left, right } = self.names.facts.expr(at).kind {
            operands.push(right);
            at = left;
        }
        operands.push(at);
        for operand in operands.into_iter().rev() {
            self.read(operand, steps);
        }
    }

    /// Whether two values are joined by `and`: the first one is given back only where it counts as nothing.
    fn is_conjunction(&self, left: ExprId, right: ExprId) -> bool {
        let end = self.names.facts.expr(left).span.end;
        let start = self.names.facts.expr(right).span.start.max(end);
        matches!(self.names.of(Span::new(end, start)).trim_matches(['(', ')', ' ', '\n']), "and" | "&&")
    }

    /// One of two values. `in_array($column, COLUMNS) ? $column : 'id'` lets listed values through only.
    fn read_choice(&mut self, choice: ExprId, value: ExprId, steps: u8) {
        let facts = self.names.facts;
        let plain = !matches!(facts.expr(value).kind, ExprKind::Text(_));
        let around = conditions_of(facts, choice);
        if plain && around.iter().any(|condition| tests(self.names, *condition, self.names.code(value))) {
            return self.push(Piece::Constant);
        }
        let start = self.pieces.len();
        self.read(value, steps);
        // `ctype_digit($page) ? "id = $page OR " : ""`.
        for piece in self.pieces.iter_mut().skip(start).filter(|_| !plain) {
            let Piece::Hole(hole) = *piece else { continue };
            if around.iter().any(|condition| tests(self.names, *condition, self.names.code(hole))) {
                *piece = Piece::Constant;
            }
        }
    }

    fn read_name(&mut self, id: ExprId, steps: u8) {
        let name = self.names.code(id);
        if let Some(argument) = self.argument_of(id) {
            let origins = Origins::new(self.names, self.effects);
            if self.names.family() == Family::Python && origins.is_guarded(id) {
                return self.push(Piece::Constant);
            }
            let entered = std::mem::take(&mut self.entered);
            self.read(argument, steps);
            self.entered = entered;
            return;
        }
        match self.names.meaning(name, id) {
            // `"..." + joiner` asks it for its text.
            Meaning::Bound(_) if self.names.family() == Family::Java && self.is_builder(id) && !self.is_read(id) => {
                self.read_builder(id, id, steps);
            }
            Meaning::Bound(binding) if binding.param.is_none() || !binding.assignments.is_empty() => {
                let start = self.pieces.len();
                self.read_binding(id, binding, steps);
                self.keep_name(id, start);
            }
            Meaning::Loop(entry) if self.read_element(id, entry) => {}
            Meaning::Field(class) => {
                let field = self.names.facts.class(class).fields.iter().find(|f| self.names.of(f.name) == name);
                let whole = field.and_then(|field| field.value);
                let whole = whole.filter(|_| self.names.field_assignments(class, name).is_empty());
                match whole {
                    Some(value) if !is_constant_name(name) || self.builds_text(value) => self.read(value, steps),
                    _ => self.push(if is_constant_name(name) { Piece::Constant } else { Piece::Hole(id) }),
                }
            }
            Meaning::Global | Meaning::Import(_) if is_constant_name(name) => self.push(Piece::Constant),
            Meaning::Global | Meaning::Import(_) if self.names.is_constant_outside(id) => self.push(Piece::Constant),
            _ => self.push(Piece::Hole(id)),
        }
    }

    /// Whether a variable is being read already.
    fn is_read(&self, id: ExprId) -> bool {
        let reaching = self.names.binding_of(id).map(|binding| self.names.reaching(binding, id));
        reaching.is_none_or(|reaching| reaching.iter().any(|at| self.open.contains(at)))
    }

    /// A variable that holds a value and no text of this file stays a hole under its own name, where checks know it.
    fn keep_name(&mut self, id: ExprId, start: usize) {
        let own = &self.pieces[start..];
        let has_text = own.iter().any(|piece| matches!(piece, Piece::Text(_)));
        if !has_text && own.iter().any(|piece| matches!(piece, Piece::Hole(_))) {
            self.pieces.truncate(start);
            self.push(Piece::Hole(id));
        }
    }

    fn read_binding(&mut self, id: ExprId, binding: &Binding, steps: u8) {
        let reaching = self.names.reaching(binding, id);
        let given = binding.param.is_some() && !self.names.is_surely_set(binding, id);
        if reaching.is_empty() || reaching.iter().any(|at| self.open.contains(at)) {
            if binding.param.is_some() || reaching.is_empty() {
                self.push(Piece::Hole(id));
            }
            return;
        }
        if self.is_replaced(id, &reaching[usize::from(!given)..]) {
            return self.push(Piece::Constant);
        }
        let before = self.open.len();
        self.open.extend(&reaching);
        let assignments = || reaching.iter().map(|at| self.names.facts.assignments[*at]).filter(|a| a.value.is_some());
        let another = |a: &Assignment| !a.appends && a.value.is_some_and(|value| !self.mentions(value, id));
        let assignments: Vec<(Assignment, bool)> = assignments().map(|a| (a, another(&a))).collect();
        let others = assignments.iter().skip(usize::from(!given)).filter(|(_, another)| *another).count();
        if others > 0 {
            self.push(Piece::Fork);
        }
        let mut first = !given;
        if given {
            self.push(Piece::Hole(id));
        }
        for (assignment, another) in assignments {
            let Some(value) = assignment.value else { continue };
            if another && !first {
                self.push(Piece::Or);
            }
            first = false;
            match assignment.part {
                ValuePart::Whole => self.read(value, steps),
                _ => self.push(Piece::Hole(id)),
            }
        }
        if others > 0 {
            self.push(Piece::Join);
        }
        self.open.truncate(before);
    }

    /// What the call gives for a parameter of the function that is being read.
    fn argument_of(&self, id: ExprId) -> Option<ExprId> {
        let binding = self.names.binding_of(id).filter(|binding| binding.assignments.is_empty())?;
        let (function, at) = binding.param?;
        let (_, call) = self.entered.iter().find(|(entered, _)| *entered == function)?;
        argument_for(self.names, *call, function, at)
    }

    /// Whether a variable gets a constant where a check before does not let its value through.
    fn is_replaced(&self, id: ExprId, reaching: &[usize]) -> bool {
        let (names, facts) = (self.names, self.names.facts);
        let code = names.code(id);
        reaching.iter().any(|at| {
            let assignment = &facts.assignments[*at];
            let constant = assignment.value.is_some_and(|value| self.is_constant(value));
            let is_rejecting = |region| match facts.region(region).kind {
                RegionKind::Branch { condition: Some(condition), otherwise } => {
                    rejects(names, condition, otherwise, code)
                }
                RegionKind::Branch { condition: None, otherwise: true } => is_default_of(names, region, code),
                _ => false,
            };
            constant && !assignment.appends && facts.around(assignment.region).take(2).any(is_rejecting)
        })
    }

    /// Whether a value is built from the variable it is assigned to: `sql = sql + "..."`.
    fn mentions(&self, value: ExprId, name: ExprId) -> bool {
        let name = self.names.code(name);
        let is_it =
            |id: ExprId| matches!(self.names.facts.expr(id).kind, ExprKind::Name) && self.names.code(id) == name;
        self.names.facts.inside(value).any(is_it)
    }

    fn read_member(&mut self, id: ExprId, steps: u8) {
        let ExprKind::Member { object, name } = self.names.facts.expr(id).kind else { return };
        let text = self.names.of(name);
        if self.names.callee(id).is_some() && keeps_text(text) {
            return self.read(object, steps);
        }
        if is_class_constant(self.names, object, name) {
            return match self.text_of_constant(object, text) {
                Some(value) => self.read(value, steps),
                None => self.push(Piece::Constant),
            };
        }
        if let Some(value) = self.class_text(object, text) {
            return self.read(value, steps);
        }
        let set = Origins::new(self.names, self.effects).set_before(id);
        if let Some(value) = set.filter(|value| self.builds_text(*value)) {
            return self.read(value, steps);
        }
        // Every property of WordPress's database object is the name of a table or a prefix of one.
        let is_table = self.names.family() == Family::Php && self.names.code(object) == "$wpdb";
        // What a client sent may have any name.
        let is_named = is_constant_name(text) || is_schema_name(text);
        let is_count = self.names.family() == Family::CSharp && matches!(text, "Count" | "Length");
        if text == "length" || is_count || is_table || (is_named && !self.effects.is_of_client(self.names, object)) {
            return self.push(Piece::Constant);
        }
        if self.names.is_self(object)
            && let Some(class) = self.names.facts.class_around(self.names.facts.expr(id).region)
            && let [only] = self.names.field_assignments(class, text)
            && let Some(value) = self.names.facts.assignments[*only].value
            && !self.open.contains(only)
            && self.nested(value).pieces.iter().all(|p| !matches!(p, Piece::Hole(_)))
        {
            return self.read(value, steps);
        }
        let class = self.names.facts.class_around(self.names.facts.expr(id).region);
        if let Some(class) = class.filter(|_| self.names.is_self(object)) {
            if let Some(function) = self.property(class, text) {
                return self.read_returned(id, function);
            }
            if self.read_field(id, class, text) {
                return;
            }
        }
        if self.is_constant_property(object, id, text) || self.names.is_constant_outside(id) {
            return self.push(Piece::Constant);
        }
        self.push(Piece::Hole(id));
    }

    /// The text that a field of a class of Python has, read off the class or an object of it.
    fn class_text(&self, object: ExprId, name: &'a str) -> Option<ExprId> {
        if self.names.family() != Family::Python {
            return None;
        }
        let facts = self.names.facts;
        let class = match self.names.is_self(object) {
            true => facts.class_around(facts.expr(object).region)?,
            false => self.names.binding_of(object)?.class?,
        };
        let field = facts.class(class).fields.iter().find(|field| self.names.of(field.name) == name)?;
        let value = field.value.filter(|_| self.names.field_assignments(class, name).is_empty())?;
        matches!(facts.expr(value).kind, ExprKind::Text(_) | ExprKind::Add { .. }).then_some(value)
    }

    /// The text of a constant that a class of this file declares: `self::SELECT`.
    fn text_of_constant(&self, object: ExprId, name: &str) -> Option<ExprId> {
        let (names, facts) = (self.names, self.names.facts);
        let class = match names.code(object) {
            "self" | "static" => facts.class(facts.class_around(facts.expr(object).region)?),
            written => facts.classes.iter().find(|class| names.of(class.name) == written)?,
        };
        let field = class.fields.iter().find(|field| names.of(field.name) == name)?;
        field.value.filter(|value| matches!(facts.expr(*value).kind, ExprKind::Text(_)))
    }

    /// Whether a member is a property of PHP that has a constant default and is set nowhere in its class.
    fn is_constant_property(&self, object: ExprId, id: ExprId, name: &'a str) -> bool {
        if self.names.family() != Family::Php || !self.names.is_self(object) {
            return false;
        }
        let Some(class) = self.names.facts.class_around(self.names.facts.expr(id).region) else { return false };
        let field = self.names.facts.class(class).fields.iter().find(|field| self.names.of(field.name) == name);
        let default = field.and_then(|field| field.value);
        let is_text = |value: ExprId| !matches!(self.names.facts.expr(value).kind, ExprKind::Null);
        self.names.field_assignments(class, name).is_empty()
            && default.is_some_and(|value| is_text(value) && self.is_constant(value))
    }

    /// An entry of a table of constant texts, by a key that may come from anywhere: an allow-list.
    fn read_entry(&mut self, id: ExprId, object: ExprId, steps: u8) {
        let table = unfrozen(self.names, self.names.value_of(object).unwrap_or(object));
        if let Some(entry) = self.entry_of(id, table) {
            return self.read(entry, steps);
        }
        if let ExprKind::Collection(range) = self.names.facts.expr(table).kind
            && self.names.facts.args(range).iter().all(|entry| self.is_constant(entry.value))
        {
            return self.push(Piece::Constant);
        }
        if self.read_any_entry(id, table) {
            return;
        }
        // `COLUMNS[key]` and `Order.COLUMNS[key]`, but not `request.GET[key]`.
        let named_constant = matches!(self.names.facts.expr(object).kind, ExprKind::Name | ExprKind::Member { .. })
            && self.names.path(object).is_some_and(|path| !path.local && is_constant_name(path.last()));
        self.push(if named_constant || self.is_placeholder_entry(id) { Piece::Constant } else { Piece::Hole(id) });
    }

    /// The value at the key of an index, where the table and the key are written out: `options["name"]`.
    fn entry_of(&self, id: ExprId, table: ExprId) -> Option<ExprId> {
        let facts = self.names.facts;
        let ExprKind::Index { index: Some(index), .. } = facts.expr(id).kind else { return None };
        let (ExprKind::Collection(range), ExprKind::Text(parts)) = (facts.expr(table).kind, facts.expr(index).kind)
        else {
            return None;
        };
        let [TextPart::Literal(key)] = facts.parts(parts) else { return None };
        let mut entries = facts.args(range).iter();
        let is_it = |entry: &&Arg| entry.name.is_some_and(|name| self.names.of(name) == self.names.of(*key));
        entries.find(is_it).map(|entry| entry.value)
    }

    /// `$value['format']`: where a database layer keeps `%d` or `%s` of a column.
    fn is_placeholder_entry(&self, id: ExprId) -> bool {
        let ExprKind::Index { object, index: Some(index) } = self.names.facts.expr(id).kind else { return false };
        let key = self.names.code(index).trim_matches(['\'', '"', ':']);
        let local =
            matches!(self.names.facts.expr(object).kind, ExprKind::Name) && self.names.binding_of(object).is_some();
        let looped = matches!(self.names.meaning(self.names.code(object), object), Meaning::Loop(_));
        matches!(key, "format" | "placeholder") && (local || looped) && !self.effects.is_of_client(self.names, object)
    }

    /// Whether every text an expression may be is constant.
    fn is_constant(&self, id: ExprId) -> bool {
        !self.nested(id).has_holes()
    }

    fn read_all(&mut self, args: &[Arg], steps: u8) {
        for arg in args {
            self.read(arg.value, steps);
        }
    }

    /// Whether an expression is a text or a variable that holds one.
    fn builds_text(&self, id: ExprId) -> bool {
        let field = match self.names.facts.expr(id).kind {
            ExprKind::Member { object, name } => self.class_text(object, self.names.of(name)),
            _ => None,
        };
        let value = field.or_else(|| self.names.value_of(id)).unwrap_or(id);
        matches!(self.names.facts.expr(value).kind, ExprKind::Text(_) | ExprKind::Add { .. })
    }
}

/// The table that `Object.freeze` is given.
fn unfrozen(names: &Names<'_>, id: ExprId) -> ExprId {
    let frozen = names.callee(id).filter(|callee| names.code(*callee) == "Object.freeze");
    frozen.and_then(|_| arguments(names, id).first()).map_or(id, |arg| arg.value)
}

/// Whether a member of PHP is a constant or case of a class: `Status::Active`, but not `Status::$active`.
pub(crate) fn is_class_constant(names: &Names<'_>, object: ExprId, name: Span) -> bool {
    let between = Span::new(names.facts.expr(object).span.end, name.start);
    names.family() == Family::Php && between.start < between.end && names.of(between).trim() == "::"
}

/// Methods of Ruby that give back the same text, or one that is as harmless.
fn keeps_text(name: &str) -> bool {
    matches!(
        name,
        "freeze" | "dup" | "to_s" | "to_str" | "strip" | "squish" | "chomp" | "upcase" | "downcase" | "html_safe"
    )
}

/// `TABLE_NAME`: a constant by the convention of every language here.
#[must_use]
pub fn is_constant_name(name: &str) -> bool {
    name.len() > 1
        && !matches!(name, "ARGV" | "ENV" | "GET" | "POST")
        && name.chars().any(|c| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Names under which mappers and drivers keep the names of tables and columns.
fn is_schema_name(name: &str) -> bool {
    matches!(
        name,
        "db_table"
            | "__tablename__"
            | "table_name"
            | "tableName"
            | "tablename"
            | "column"
            | "attname"
            | "db_column"
            | "propertyPath"
            | "databaseName"
            | "placeholder"
            | "placeholders"
    )
}

/// Whether a test is one that lets only listed values pass.
#[must_use]
pub fn is_membership(kind: TestKind) -> bool {
    matches!(kind, TestKind::In | TestKind::NotIn | TestKind::Equal | TestKind::NotEqual)
}
