//! Where a value comes from: a client, a parameter, a constant, or somewhere unknown.

mod checked;
mod closed;
mod declared;
mod harmless;
mod method;

use std::cell::Cell;

use backhint_knowledge::{EffectKind, Family};

pub(crate) use harmless::{is_harmless_element, is_harmless_type, is_said_to_quote};
use harmless::{is_said_to_be_escaped, is_said_to_be_number, is_said_to_be_settings};
use method::{hands_index, is_conversion, is_look_up, is_numeric_filter, passes_on};

use crate::allow_list::{conditions_of, keeps_listed, tests};
use crate::callee::{argument_for, calls_of, is_private};
use crate::carry::{carried, gives_object};
use crate::container::{default_of, taken};
use crate::doc_comment::says_number;
use crate::effects::{Effects, arguments};
use crate::facts::{ExprId, ExprKind, FunctionId, JumpKind, LoopId, ValuePart};
use crate::fold::chosen;
use crate::names::{Binding, Meaning, Names};
use crate::syntax::Span;
use crate::template::{Builds, Template, builds, is_class_constant, is_constant_name};

/// How many expressions are read for a text among them.
const MAX_READS: u32 = 200;
/// How many values are asked for the origin of one.
const MAX_VALUES: u32 = 200;
/// How many calls of a function of the same file are asked what they give.
const MAX_CALLS: usize = 12;

/// Where a value comes from. A later one is more dangerous.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// It can only be one of a few values of this program, or a number.
    Constant,
    /// A value of another file of this program: an imported name.
    Own,
    /// Nothing is known.
    Unknown,
    /// A parameter of the function, or a name that nothing in the file binds.
    Parameter,
    /// A client, the command line, the environment.
    Client,
}

/// Finds origins in one file.
pub struct Origins<'n, 'a> {
    /// The names of the file.
    pub names: &'n Names<'a>,
    /// The effects of its calls.
    pub effects: &'n Effects<'a>,
    /// What makes a value safe where it goes to: quoting for SQL, or for a shell.
    quote: EffectKind,
    /// How many values may still be asked for the one that is judged.
    budget: Cell<u32>,
}

impl<'n, 'a> Origins<'n, 'a> {
    /// Origins in the file of these names and effects.
    #[must_use]
    pub fn new(names: &'n Names<'a>, effects: &'n Effects<'a>) -> Self {
        Self { names, effects, quote: EffectKind::SqlQuote, budget: Cell::new(MAX_VALUES) }
    }

    /// Origins of values that go into the command line of a shell.
    #[must_use]
    pub fn of_words(names: &'n Names<'a>, effects: &'n Effects<'a>) -> Self {
        Self { quote: EffectKind::ShellQuote, ..Self::new(names, effects) }
    }

    /// The origin of an expression's value.
    #[must_use]
    pub fn of(&self, id: ExprId) -> Origin {
        self.budget.set(MAX_VALUES);
        if self.is_guarded(id) {
            return Origin::Constant;
        }
        match self.within(id, 8) {
            origin if origin > Origin::Own && self.is_vouched_for(id) => Origin::Own,
            Origin::Parameter | Origin::Unknown if self.is_of_closed_type(id) => Origin::Constant,
            Origin::Parameter | Origin::Unknown | Origin::Own if self.is_closed_outside(id) => Origin::Constant,
            Origin::Parameter | Origin::Unknown if self.is_of_own_type(id) => Origin::Own,
            origin => origin,
        }
    }

    /// Whether a value is safe between the quotes of a string in SQL, whatever it holds.
    #[must_use]
    pub fn is_escaped(&self, id: ExprId) -> bool {
        if self.effects.of_kind(id, EffectKind::SqlEscape).is_some() {
            return true;
        }
        let Some(binding) = self.names.binding_of(id) else { return false };
        let reaching = self.names.reaching(binding, id);
        let escapes = |at: &usize| {
            let value = self.names.facts.assignments[*at].value;
            value.is_some_and(|value| self.effects.of_kind(value, EffectKind::SqlEscape).is_some())
        };
        let is_set = binding.param.is_none() || self.names.is_surely_set(binding, id);
        is_set && !reaching.is_empty() && reaching.iter().all(escapes)
    }

    fn within(&self, id: ExprId, steps: u8) -> Origin {
        let Some(steps) = steps.checked_sub(1) else { return Origin::Unknown };
        match self.budget.get().checked_sub(1) {
            Some(left) => self.budget.set(left),
            None => return Origin::Unknown,
        }
        let facts = self.names.facts;
        match facts.expr(id).kind {
            ExprKind::Name => self.of_name(id, steps),
            ExprKind::Member { object, name } => {
                if self.effects.is_client_name(self.names, id) {
                    return Origin::Client;
                }
                if self.is_chosen_option(object, self.names.of(name)) {
                    return Origin::Constant;
                }
                let converts = self.names.callee(id).is_some() && is_conversion(self.names.of(name));
                if converts {
                    return Origin::Constant;
                }
                // The key of a record is a number.
                let is_key = self.names.family() == Family::Ruby && self.names.of(name) == "id";
                if is_key && !self.effects.is_of_client(self.names, object) {
                    return Origin::Own;
                }
                if is_constant_name(self.names.of(name)) {
                    let of_client = self.effects.is_of_client(self.names, object);
                    return if of_client { Origin::Client } else { Origin::Constant };
                }
                let family = self.names.family();
                if family == Family::Python && matches!(self.names.of(name), "value" | "name") && self.is_enum(object) {
                    return Origin::Constant;
                }
                if is_class_constant(self.names, object, name) || self.is_case_of_php(object, self.names.of(name)) {
                    return Origin::Constant;
                }
                if self.names.is_constant_outside(id) || self.is_closed_outside(object) {
                    return Origin::Constant;
                }
                if self.is_of_closed_type(object) || self.is_harmless_property(object, self.names.of(name)) {
                    return Origin::Constant;
                }
                if family == Family::CSharp && is_harmless_type(self.names.code(object)) {
                    return Origin::Constant;
                }
                if self.field_type(id).is_some_and(|span| is_harmless_type(self.names.of(span))) {
                    return Origin::Constant;
                }
                if self.names.is_self(object) {
                    return self.of_field(id, steps);
                }
                if let Some(value) = self.set_before(id) {
                    return self.within(value, steps);
                }
                let whole = self.within(object, steps);
                if whole != Origin::Client && self.is_of_program(object, self.names.of(name)) {
                    return whole.min(Origin::Own);
                }
                // In Java a field of another object is a constant more often than not: clients' values have getters.
                let is_field = family == Family::Java && whole != Origin::Client;
                if is_field { whole.min(Origin::Unknown) } else { whole }
            }
            ExprKind::Index { object, .. } => match self.names.declared_type(object) {
                Some(span) if is_harmless_element(self.names.of(span)) => Origin::Constant,
                // `$config['schema']`, whoever hands it over.
                _ if is_said_to_be_settings(self.names.code(object).trim_start_matches('$')) => {
                    match self.within(object, steps) {
                        Origin::Client => Origin::Client,
                        other => other.min(Origin::Own),
                    }
                }
                _ => self.within(object, steps),
            },
            ExprKind::Await(value) => self.within(value, steps),
            ExprKind::Cast { type_name, value } => {
                let is_closed = is_harmless_type(self.names.of(type_name)) || self.is_closed_code(type_name);
                match is_closed {
                    // `request.query.sort as Column` converts nothing.
                    true if self.names.family() == Family::JavaScript => match self.within(value, steps) {
                        Origin::Client => Origin::Client,
                        _ => Origin::Constant,
                    },
                    true => Origin::Constant,
                    false => self.within(value, steps),
                }
            }
            ExprKind::Either { left, right } => match chosen(self.names, id, left, right) {
                Some(only) => self.within(only, steps),
                None => self.of_choice(id, left, steps).max(self.of_choice(id, right, steps)),
            },
            ExprKind::Call { callee, .. } => {
                let given = self.of_call(id, callee, steps);
                default_of(self.names, id).map_or(given, |default| given.max(self.within(default, steps)))
            }
            ExprKind::Text(_) | ExprKind::Add { .. } | ExprKind::Percent { .. } => self.of_template(id, steps),
            ExprKind::Number | ExprKind::Arithmetic | ExprKind::Bool(_) | ExprKind::Null | ExprKind::Test { .. } => {
                Origin::Constant
            }
            _ => Origin::Unknown,
        }
    }

    /// One of two values, which the condition may have let through.
    fn of_choice(&self, choice: ExprId, value: ExprId, steps: u8) -> Origin {
        let facts = self.names.facts;
        let code = self.names.code(value);
        let plain = !matches!(facts.expr(value).kind, ExprKind::Text(_));
        let is_checked = plain && conditions_of(facts, choice).iter().any(|id| tests(self.names, *id, code));
        if is_checked { Origin::Constant } else { self.within(value, steps) }
    }

    /// Whether an expression is a member of an enumeration: by its declared type, whose class this file shows to be one
    /// or that is called one.
    fn is_enum(&self, id: ExprId) -> bool {
        let declared = self.names.declared_type(id).and_then(|span| self.names.type_path(span));
        let Some(path) = declared.or_else(|| self.names.path(id)) else { return false };
        let is_base = |base: &Span| self.names.of(*base).ends_with("Enum") || self.names.of(*base).ends_with("Choices");
        path.segments.iter().any(|segment| {
            let class = self.names.facts.classes.iter().find(|class| self.names.of(class.name) == segment.name);
            class.map_or(segment.name.ends_with("Enum"), |class| class.bases.iter().any(is_base))
        })
    }

    /// The declared type of a field that is read from an object whose class this file declares.
    fn field_type(&self, id: ExprId) -> Option<Span> {
        let ExprKind::Member { object, name } = self.names.facts.expr(id).kind else { return None };
        let declared = self.names.type_path(self.names.declared_type(object)?)?;
        let is_it = |class: &&crate::facts::Class| self.names.of(class.name) == declared.last();
        let class = self.names.facts.classes.iter().find(is_it)?;
        class.fields.iter().find(|field| self.names.of(field.name) == self.names.of(name))?.type_name
    }

    fn of_template(&self, id: ExprId, steps: u8) -> Origin {
        let template = Template::within(self.names, self.effects, id, MAX_READS);
        let holes = template.pieces.iter().filter_map(|piece| match piece {
            crate::template::Piece::Hole(hole) if *hole != id => Some(*hole),
            _ => None,
        });
        holes.map(|hole| self.within(hole, steps)).max().unwrap_or(Origin::Constant)
    }

    fn of_name(&self, id: ExprId, steps: u8) -> Origin {
        let name = self.names.code(id);
        match self.names.meaning(name, id) {
            Meaning::Loop(entry) if self.is_harmless_element_of(entry) => Origin::Constant,
            Meaning::Loop(entry) => match self.names.facts.loops[entry.index()].iterable {
                Some(iterable) if self.is_counter(entry, id, iterable) => Origin::Constant,
                Some(iterable) if self.is_key(entry, id) => self.of_elements(iterable, steps).min(Origin::Unknown),
                Some(iterable) if self.names.family() == Family::Python && self.is_guarded(iterable) => {
                    Origin::Constant
                }
                Some(iterable) => self.of_elements(iterable, steps),
                None => Origin::Constant,
            },
            Meaning::Bound(binding) => {
                let given = binding.param.map(|(function, at)| self.of_parameter(function, at, steps));
                let given = given.filter(|_| !self.names.is_surely_set(binding, id));
                if self.names.family() == Family::Python && is_said_to_be_number(name) {
                    return Origin::Own;
                }
                let reaching = self.names.reaching(binding, id);
                let filled = self.is_filled_by_client(binding, id).then_some(Origin::Client);
                let values = reaching.iter().filter_map(|at| {
                    let assignment = &self.names.facts.assignments[*at];
                    let harmless = assignment.type_name.is_some_and(|span| is_harmless_type(self.names.of(span)));
                    let value = assignment.value?;
                    match assignment.part {
                        _ if harmless => Some(Origin::Constant),
                        // `major, minor = map(int, parts)`.
                        ValuePart::Element if self.names.family() == Family::Python => {
                            Some(self.of_elements(value, steps))
                        }
                        _ => Some(self.within(value, steps)),
                    }
                });
                let own = values.chain(given).chain(filled).max().unwrap_or(Origin::Unknown);
                self.held(id, steps).map_or(own, |held| own.max(held))
            }
            Meaning::Global if self.effects.is_client_name(self.names, id) => Origin::Client,
            Meaning::Global if is_constant_name(name) => Origin::Constant,
            Meaning::Global | Meaning::Import(_) if self.names.is_constant_outside(id) => Origin::Constant,
            // In Ruby a method of the same object, not a variable.
            Meaning::Global if self.names.family() == Family::Ruby => self.of_own_method(id, steps),
            // A class, or an enumeration.
            Meaning::Global if self.is_typed() && name.starts_with(char::is_uppercase) => Origin::Own,
            // A field of a class that this one extends.
            Meaning::Global if self.names.family() == Family::Java && self.is_in_class(id) => Origin::Unknown,
            // Whoever includes the file gives it a value.
            Meaning::Global if self.names.family() == Family::Php => Origin::Unknown,
            Meaning::Global => Origin::Parameter,
            Meaning::Import(_) => Origin::Own,
            Meaning::Field(class) => self.of_bare_field(class, id, steps),
        }
    }

    fn is_in_class(&self, id: ExprId) -> bool {
        self.names.facts.class_around(self.names.facts.expr(id).region).is_some()
    }

    /// Whether the language is one whose types are written by convention with a capital letter.
    fn is_typed(&self) -> bool {
        matches!(self.names.family(), Family::Java | Family::JavaScript)
    }

    /// Whether a call of Go before writes what a client sent into a variable: `c.ShouldBindJSON(&order)`,
    /// `json.NewDecoder(r.Body).Decode(&order)`.
    fn is_filled_by_client(&self, binding: &Binding, id: ExprId) -> bool {
        if self.names.family() != Family::Go {
            return false;
        }
        let facts = self.names.facts;
        let (name, place) = (self.names.code(id), facts.expr(id));
        let is_it = |given| self.names.binding_of(given).is_some_and(|other| std::ptr::eq(other, binding));
        let fills = |call: &ExprId| {
            let given = arguments(self.names, *call).iter().any(|arg| {
                let span = facts.expr(arg.value).span;
                let is_pointer = self.names.text.get(..span.start as usize).is_some_and(|before| before.ends_with('&'));
                is_pointer && self.names.code(arg.value) == name && is_it(arg.value)
            });
            given && self.is_asked_of_client(*call)
        };
        let before = facts.calls.iter().filter(|call| facts.expr(**call).span.end <= place.span.start);
        before.copied().any(|call| fills(&call))
    }

    /// Whether a call gives what a client sent, or reads it from there.
    fn is_asked_of_client(&self, call: ExprId) -> bool {
        let asks = |id: ExprId| {
            self.effects.of_kind(id, EffectKind::Request).is_some() || self.effects.is_client_name(self.names, id)
        };
        self.names.facts.inside(call).any(asks)
    }

    /// A field of the object whose method this is: what its class puts into it.
    fn of_field(&self, id: ExprId, steps: u8) -> Origin {
        if self.names.declared_type(id).is_some_and(|span| is_harmless_type(self.names.of(span))) {
            return Origin::Constant;
        }
        let ExprKind::Member { name, .. } = self.names.facts.expr(id).kind else { return Origin::Unknown };
        let Some(class) = self.names.facts.class_around(self.names.facts.expr(id).region) else {
            return Origin::Unknown;
        };
        if let Some(origin) = self.of_promoted(class, self.names.of(name), steps) {
            return origin;
        }
        let set = self.names.field_assignments(class, self.names.of(name)).iter();
        let values = set.filter_map(|at| self.names.facts.assignments[*at].value);
        values.map(|value| self.within(value, steps)).max().unwrap_or(Origin::Unknown)
    }

    /// Whether a loop's variable is the key of an entry in PHP, which in a list is its position.
    fn is_key(&self, entry: LoopId, id: ExprId) -> bool {
        let bindings = &self.names.facts.loops[entry.index()].bindings;
        self.names.family() == Family::Php && bindings.len() > 1 && self.names.of(bindings[0]) == self.names.code(id)
    }

    /// Whether a loop's variable counts its rounds: `for i, row in enumerate(rows)`.
    fn is_counter(&self, entry: LoopId, id: ExprId, iterable: ExprId) -> bool {
        let bindings = &self.names.facts.loops[entry.index()].bindings;
        let is_first = bindings.len() > 1 && self.names.of(bindings[0]) == self.names.code(id);
        let counts = match self.names.facts.expr(iterable).kind {
            ExprKind::Call { callee, .. } => self.names.code(callee) == "enumerate",
            _ => false,
        };
        is_first && counts
    }

    /// What a method of the same class gives back: `user_params`.
    fn of_own_method(&self, id: ExprId, steps: u8) -> Origin {
        let facts = self.names.facts;
        let class = facts.class_around(facts.expr(id).region);
        let is_it = |function: FunctionId| {
            let function = facts.function(function);
            function.class == class && function.name.is_some_and(|name| self.names.of(name) == self.names.code(id))
        };
        let returned = facts
            .jumps
            .iter()
            .filter(|jump| jump.kind == JumpKind::Return && facts.function_around(jump.region).is_some_and(is_it));
        let values = returned.filter_map(|jump| jump.value).map(|value| self.within(value, steps));
        values.filter(|origin| *origin == Origin::Client).max().unwrap_or(Origin::Unknown)
    }

    /// What the calls of this file give for a parameter. Of a function that others may call, too, constants say nothing.
    fn of_arguments(&self, id: FunctionId, at: usize, steps: u8) -> Origin {
        let function = self.names.facts.function(id);
        if function.name.is_none() {
            return Origin::Parameter;
        }
        let outside = |call: &ExprId| self.names.facts.function_around(self.names.facts.expr(*call).region) != Some(id);
        let calls = calls_of(self.names, id).filter(outside).take(MAX_CALLS);
        let given = calls.map(|call| match argument_for(self.names, call, id, at) {
            Some(value) => self.within(value, steps.min(3)),
            None => Origin::Parameter,
        });
        match given.max() {
            Some(Origin::Client) => Origin::Client,
            Some(Origin::Constant) if is_private(self.names, id) => Origin::Constant,
            _ => Origin::Parameter,
        }
    }

    fn of_parameter(&self, id: FunctionId, at: usize, steps: u8) -> Origin {
        let function = self.names.facts.function(id);
        let param = &function.params[at];
        if matches!(self.names.of(param.name), "self" | "cls" | "this") {
            return Origin::Unknown;
        }
        if is_said_to_be_escaped(self.names.of(param.name)) {
            return Origin::Constant;
        }
        if is_said_to_be_number(self.names.of(param.name)) {
            return Origin::Own;
        }
        let mut decorators = self.names.facts.decorators(param.decorators).iter();
        let asked = decorators.find(|decorator| self.effects.is_client_name(self.names, **decorator));
        if asked.is_some_and(|decorator| self.is_unchecked(*decorator, param)) {
            return Origin::Client;
        }
        if param.type_name.is_some_and(|span| {
            is_harmless_type(self.names.of(span)) || self.is_literal_alias(span) || self.is_closed_code(span)
        }) {
            return Origin::Constant;
        }
        if asked.is_some() {
            return Origin::Client;
        }
        if self.is_harmless_part(function, param) || self.is_number_by_default(param) {
            return Origin::Constant;
        }
        let is_main = function.name.is_some_and(|name| self.names.of(name) == "main");
        if is_main && self.names.family() == Family::Java && param.type_name.is_some() {
            return Origin::Client;
        }
        // Nothing holds callers to it, but who writes it means it.
        let before = self.names.text.get(..function.span.start as usize).unwrap_or_default();
        if says_number(before, self.names.of(param.name)) {
            return Origin::Unknown;
        }
        let Some(call) = function.passed_to else { return self.of_arguments(id, at, steps) };
        match self.names.facts.expr(call).kind {
            // `scope :named, ->(name) { ... }` is called by others.
            ExprKind::Call { callee, .. } if matches!(self.names.code(callee), "scope" | "define_method") => {
                Origin::Parameter
            }
            // The element that `map` or `forEach` hands over.
            ExprKind::Call { callee, .. } => match self.names.facts.expr(callee).kind {
                ExprKind::Member { object, .. } if self.is_index_list(object) => Origin::Constant,
                ExprKind::Member { object, .. } if at == 0 => self.of_elements(object, steps.min(4)),
                ExprKind::Member { name, .. } if at == 1 && hands_index(self.names.of(name)) => Origin::Constant,
                // `array_map(fn ($name) => ..., $names)`.
                ExprKind::Name if matches!(self.names.code(callee), "array_map" | "map") => {
                    let list = arguments(self.names, call).get(at + 1);
                    list.map_or(Origin::Unknown, |list| self.of_elements(list.value, steps.min(4)))
                }
                _ => Origin::Unknown,
            },
            _ => Origin::Unknown,
        }
    }

    /// Whether an expression of Ruby gives the positions of a list: `ids.each_index`.
    fn is_index_list(&self, id: ExprId) -> bool {
        let name = self.names.callee(id).and_then(|callee| self.names.written(callee).last().map(|last| last.name));
        self.names.family() == Family::Ruby && matches!(name, Some("each_index" | "times" | "upto"))
    }

    /// The origin of the elements of a list.
    fn of_elements(&self, list: ExprId, steps: u8) -> Origin {
        let Some(steps) = steps.checked_sub(1) else { return Origin::Unknown };
        let value = self.names.value_of(list).unwrap_or(list);
        if self.names.declared_type(list).is_some_and(|span| self.is_closed_element(span)) {
            return Origin::Constant;
        }
        match self.names.facts.expr(value).kind {
            ExprKind::Collection(range) => {
                let elements = self.names.facts.args(range).iter().map(|entry| self.within(entry.value, steps));
                elements.max().unwrap_or(Origin::Unknown)
            }
            ExprKind::Call { callee, .. } if self.names.code(callee) == "range" => Origin::Constant,
            _ if self.is_of_schema(value) => Origin::Constant,
            ExprKind::Call { callee, .. }
                if matches!(self.names.code(callee), "reversed" | "sorted" | "list" | "set" | "tuple") =>
            {
                arguments(self.names, value).first().map_or(Origin::Constant, |arg| self.of_elements(arg.value, steps))
            }
            ExprKind::Call { callee, .. } if self.names.code(callee) == "map" => match arguments(self.names, value) {
                [function, ..] if converts_to_number(self.names.code(function.value)) => Origin::Constant,
                [_, lists @ ..] => {
                    lists.iter().map(|list| self.of_elements(list.value, steps)).max().unwrap_or(Origin::Unknown)
                }
                [] => Origin::Unknown,
            },
            ExprKind::Call { callee, .. } if matches!(self.names.code(callee), "enumerate" | "zip") => {
                let lists = arguments(self.names, value).iter();
                lists.map(|list| self.of_elements(list.value, steps)).max().unwrap_or(Origin::Constant)
            }
            ExprKind::Comprehension { element, .. } if keeps_listed(self.names, value, element) => Origin::Constant,
            ExprKind::Comprehension { element, .. } => self.within(element, steps),
            _ => self.within(value, steps).min(Origin::Parameter),
        }
    }

    /// Whether a list holds what the schema of the database names: `metadata.sorted_tables`, `inspector.get_table_names()`.
    fn is_of_schema(&self, id: ExprId) -> bool {
        let last = self.names.written(id).last().map(|last| last.name);
        let of_schema =
            ["sorted_tables", "get_table_names", "table_names", "get_columns", "local_fields", "concrete_fields"];
        self.names.family() == Family::Python && last.is_some_and(|name| of_schema.contains(&name))
    }

    fn of_call(&self, id: ExprId, callee: ExprId, steps: u8) -> Origin {
        let args = arguments(self.names, id);
        if args.iter().any(|arg| is_numeric_filter(self.names.code(arg.value)) || self.is_number_type(arg)) {
            return Origin::Constant;
        }
        if self.effects.of_kind(id, EffectKind::Request).is_some() || self.effects.is_client_name(self.names, callee) {
            return Origin::Client;
        }
        if self.effects.of_kind(id, self.quote).is_some() {
            return Origin::Constant;
        }
        if self.effects.of_kind(id, EffectKind::SqlEscape).is_some() {
            return args.iter().map(|arg| self.within(arg.value, steps)).max().unwrap_or(Origin::Unknown);
        }
        if is_said_to_quote(self.names, callee) {
            return Origin::Constant;
        }
        match (builds(self.names, callee, args), args.first()) {
            (Some(Builds::Constant), _) => return Origin::Constant,
            (Some(Builds::Same), Some(text)) => return self.within(text.value, steps),
            (Some(_), _) => return self.of_template(id, steps),
            (None, _) => {}
        }
        if let Some(values) = taken(self.names, id) {
            return values.into_iter().map(|value| self.within(value, steps)).max().unwrap_or(Origin::Constant);
        }
        if let Some(carried) = carried(self.names, id, callee) {
            let values = carried.iter().map(|arg| self.within(arg.value, steps));
            return values.max().unwrap_or(Origin::Constant);
        }
        if let Some(list) = self.joined(callee, args) {
            return self.of_elements(list, steps);
        }
        let is_closed = match self.names.facts.expr(callee).kind {
            ExprKind::Member { object, .. } => self.is_of_closed_type(object),
            _ => false,
        };
        if is_closed {
            return Origin::Constant;
        }
        if self.makes_harmless(callee) {
            return Origin::Constant;
        }
        if let Some(origin) = self.of_returned(callee, steps) {
            // What it makes of its parameters is as harmless as what they get here.
            let is_fixed = || !args.is_empty() && args.iter().all(|arg| self.is_fixed(arg.value, steps.min(4)));
            let depends = matches!(origin, Origin::Parameter | Origin::Unknown);
            return if depends && is_fixed() { Origin::Constant } else { origin };
        }
        match self.names.facts.expr(callee).kind {
            ExprKind::Member { object, name } => {
                let name = self.names.of(name);
                if name == "presence_in" {
                    return Origin::Constant;
                }
                // A client's value stays one whatever method gives a part of it.
                if name == "join" && self.names.family() == Family::Python {
                    return args.first().map_or(Origin::Constant, |list| self.of_elements(list.value, steps));
                }
                let whole = self.within(object, steps);
                match whole {
                    Origin::Client => whole,
                    // `mapper.write(value)`, but not `COLUMNS.get(value)`.
                    Origin::Own | Origin::Constant if self.names.family() == Family::Java && !is_look_up(name) => {
                        let given = args.iter().map(|arg| self.within(arg.value, steps)).max();
                        let is_given = given.is_some_and(|given| given >= Origin::Parameter);
                        if is_given { Origin::Unknown } else { whole }
                    }
                    Origin::Own if is_said_to_be_settings(self.names.code(object)) => Origin::Own,
                    Origin::Own if !self.is_typed() => Origin::Unknown,
                    _ if passes_on(name) || gives_object(self.names.family(), name) => whole,
                    _ => whole.min(Origin::Unknown),
                }
            }
            ExprKind::Name
                if matches!(
                    self.names.code(callee),
                    "str"
                        | "String"
                        | "unescape"
                        | "unquote"
                        | "decodeURIComponent"
                        | "repr"
                        | "list"
                        | "set"
                        | "tuple"
                        | "sorted"
                        | "reversed"
                        | "dict"
                        | "min"
                        | "max"
                ) =>
            {
                args.iter().map(|arg| self.within(arg.value, steps)).max().unwrap_or(Origin::Constant)
            }
            ExprKind::Name
                if matches!(
                    self.names.code(callee),
                    "int" | "float" | "len" | "ceil" | "floor" | "Number" | "parseInt" | "parseFloat"
                ) =>
            {
                Origin::Constant
            }
            // A getter of the object itself, or of a class that it extends.
            ExprKind::Name if self.names.family() == Family::Java && args.is_empty() => Origin::Own,
            _ => Origin::Unknown,
        }
    }

    /// `type=int`, by which a call converts what it gives.
    fn is_number_type(&self, arg: &crate::facts::Arg) -> bool {
        let is_type = arg.name.is_some_and(|name| self.names.of(name) == "type");
        self.names.family() == Family::Python
            && is_type
            && matches!(self.names.code(arg.value), "int" | "float" | "bool" | "UUID" | "uuid.UUID")
    }
}

/// Functions of Python that make a number of a text.
fn converts_to_number(code: &str) -> bool {
    matches!(code, "int" | "float" | "bool" | "len" | "UUID" | "uuid.UUID" | "Decimal")
}
