//! Language-neutral facts, read off a syntax tree in one iterative walk: expressions, regions, functions, classes.
//!
//! Expressions stand in one list in postorder, children before parents, so the expressions inside another one are a
//! contiguous range of the list. Names are spans of the text; nothing here is resolved.

mod build;
mod csharp;
mod dockerfile;
mod dotted;
mod go;
mod grammar;
#[cfg(test)]
mod invariants;
mod java;
mod javascript;
mod nginx;
mod pattern;
mod php;
mod properties;
mod python;
mod reuse;
mod ruby;
mod setting;
#[cfg(test)]
mod shown;
pub(crate) mod xml;
mod yaml;

use tree_sitter::Tree;

pub use setting::Setting;

use crate::syntax::{Document, Language, Span};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The position in its list.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// An expression.
    ExprId
);
id!(
    /// A region: a stretch of code that is run, or not, as a whole.
    RegionId
);
id!(
    /// A function, method or lambda.
    FunctionId
);
id!(
    /// A class.
    ClassId
);
id!(
    /// A loop.
    LoopId
);

/// A range in one of the shared lists of [`Facts`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Range {
    start: u32,
    end: u32,
}

impl PartialEq for Range {
    /// All empty ranges are alike.
    fn eq(&self, other: &Self) -> bool {
        (self.is_empty() && other.is_empty()) || (self.start, self.end) == (other.start, other.end)
    }
}

impl Eq for Range {}

impl Range {
    /// How many entries it has.
    #[must_use]
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// The facts of one document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// All expressions, children before parents.
    pub exprs: Vec<Expr>,
    /// All regions, parents before children; the first is the whole file.
    pub regions: Vec<Region>,
    /// Functions, methods and lambdas.
    pub functions: Vec<Function>,
    /// Classes, interfaces, records, enums.
    pub classes: Vec<Class>,
    /// Loops of every form, comprehensions included; callbacks of `map` and its kin are lambdas.
    pub loops: Vec<Loop>,
    /// Assignments and declarations, in source order.
    pub assignments: Vec<Assignment>,
    /// Calls, in the order in which they end.
    pub calls: Vec<ExprId>,
    /// `return`, `yield`, `throw`, `break`, `continue`.
    pub jumps: Vec<Jump>,
    /// The package that the file says it is in.
    pub package: Option<Span>,
    /// What imports bind.
    pub imports: Vec<Import>,
    /// The value that a module of JavaScript exports as its default, where that is an expression.
    pub default_export: Option<ExprId>,
    /// Packages imported as a whole (`import java.sql.*`, `from x import *`, `export * from 'x'`).
    pub wildcards: Vec<String>,
    /// What declares a type of TypeScript, as code: aliases, interfaces, enumerations.
    pub types: Vec<Span>,
    /// Keys of configuration files, instructions of Dockerfiles, directives of nginx.
    pub settings: Vec<Setting>,
    args: Vec<Arg>,
    parts: Vec<TextPart>,
    decorators: Vec<ExprId>,
    /// The functions that the next walk may take over.
    blocks: reuse::Blocks,
}

/// An expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expr {
    /// Its code.
    pub span: Span,
    /// The first expression of the contiguous range that is inside it (or itself).
    pub first: ExprId,
    /// The innermost region it stands in.
    pub region: RegionId,
    /// What it is.
    pub kind: ExprKind,
}

/// What an expression is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ExprKind {
    /// A name; the span is the name, with the `$` of a variable of PHP. The fields of PHP are named without it.
    Name,
    /// `object.name`. In Ruby a call without parentheses, arguments and block is written like this, and is one, too.
    Member {
        /// What stands before the dot.
        object: ExprId,
        /// The name behind it.
        name: Span,
    },
    /// `object[index]`.
    Index {
        /// What is indexed.
        object: ExprId,
        /// The index, where it is one expression.
        index: Option<ExprId>,
    },
    /// `callee(args)`; `new callee(args)` and ``callee`text` `` too.
    Call {
        /// What is called.
        callee: ExprId,
        /// The arguments: see [`Facts::args`].
        args: Range,
    },
    /// A string: see [`Facts::parts`]. The span of a heredoc is its `<<~SQL`; its parts stand in the lines below, outside
    /// of the span and of the range of the expression.
    Text(Range),
    /// The text of a tagged template, the only argument of the call of its tag: see [`Facts::parts`]. The tag gets text
    /// and holes apart, so no string is built here: ``sql`... ${id}` `` can send `id` as a parameter.
    Template(Range),
    /// A number.
    Number,
    /// `true` or `false`.
    Bool(bool),
    /// `None`, `null`, `undefined`.
    Null,
    /// `left + right`.
    Add {
        /// The left side.
        left: ExprId,
        /// The right side.
        right: ExprId,
    },
    /// An operator that gives a number or repeats a text: `a * b`, `a - b`. The operands stand in the list before it.
    Arithmetic,
    /// `left % right`.
    Percent {
        /// The left side.
        left: ExprId,
        /// The right side.
        right: ExprId,
    },
    /// The value is one of the two: `a or b`, `a && b`, `a ?? b`, `b if c else a`.
    Either {
        /// One.
        left: ExprId,
        /// The other.
        right: ExprId,
    },
    /// A list, tuple, set, dictionary or object literal: see [`Facts::args`]; a key is the name of an entry.
    Collection(Range),
    /// A lambda or function expression.
    Lambda(FunctionId),
    /// A comprehension or generator expression.
    Comprehension {
        /// Its innermost loop.
        inner: LoopId,
        /// What each round gives.
        element: ExprId,
    },
    /// `await value`.
    Await(ExprId),
    /// A value seen as another type.
    Cast {
        /// The type's code.
        type_name: Span,
        /// The value.
        value: ExprId,
    },
    /// A comparison or a logical not: its value is true or false.
    Test {
        /// What is asked.
        kind: TestKind,
        /// The left side, or the only one.
        left: Option<ExprId>,
        /// The right side.
        right: Option<ExprId>,
    },
    /// Anything else; what is inside it stands in the list before it.
    Opaque,
}

/// What a comparison asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestKind {
    /// `a == b`, `a === b`, `a is b`.
    Equal,
    /// `a != b`, `a !== b`, `a is not b`.
    NotEqual,
    /// `a in b`.
    In,
    /// `a not in b`.
    NotIn,
    /// `not a`, `!a`.
    Not,
    /// An order, a type test, a chain of comparisons.
    Other,
}

/// An argument of a call, or an entry of a collection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arg {
    /// The keyword or key; for a text key, what is between the quotes.
    pub name: Option<Span>,
    /// The value.
    pub value: ExprId,
    /// It spreads a collection: `*args`, `...rest`.
    pub spread: bool,
    /// The whole code of the argument, name included.
    pub span: Span,
}

/// A part of a string.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TextPart {
    /// Text as written, escapes not undone.
    Literal(Span),
    /// An interpolated value.
    Hole(ExprId),
}

/// A stretch of code that is run, or not, as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Region {
    /// What it is.
    pub kind: RegionKind,
    /// The region around it; the file is its own parent.
    pub parent: RegionId,
    /// Its code.
    pub span: Span,
    /// Where the statement begins one of whose arms it is; arms of one statement share it.
    pub fork: Option<u32>,
}

/// What a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionKind {
    /// The whole file.
    File,
    /// The body of a class.
    Class(ClassId),
    /// The parameters and body of a function.
    Function(FunctionId),
    /// The body of a loop, or a comprehension.
    Loop(LoopId),
    /// One arm of a branch: run only under a condition.
    Branch {
        /// The condition, where it is one expression that stands before the arm.
        condition: Option<ExprId>,
        /// It is the arm for a condition that does not hold.
        otherwise: bool,
    },
    /// The body of a `try`.
    Try,
    /// A handler of exceptions.
    Catch,
    /// A `finally`: run however the `try` is left.
    Finally,
    /// The body of `with` or try-with-resources; the resources are `with[start..end]` of the facts' argument list.
    With(Range),
}

/// A function, method or lambda.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Function {
    /// Its name; lambdas have none.
    pub name: Option<Span>,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Decorators or annotations: names and calls.
    pub decorators: Vec<ExprId>,
    /// Its region.
    pub region: Option<RegionId>,
    /// The class whose member it is.
    pub class: Option<ClassId>,
    /// All its code, decorators not included.
    pub span: Span,
    /// Its body; a lambda's expression counts.
    pub body: Span,
    /// The number of statements in its body.
    pub statements: u32,
    /// The value of a lambda, or of a method of C#, whose body is an expression. Of a Ruby block with one statement, its
    /// value.
    pub value: Option<ExprId>,
    /// The call that this lambda is an argument of.
    pub passed_to: Option<ExprId>,
    /// The declared type of what it returns; the first of several.
    pub returns: Option<Span>,
    /// The name under which a method of Go has its object, which is its first parameter; empty where it has none.
    pub receiver: Option<Span>,
}

/// A parameter, or a name that a destructured parameter binds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Param {
    /// Its name.
    pub name: Span,
    /// Which parameter it is, from 0, `self` included; names out of one destructured parameter share it.
    pub position: u32,
    /// Which part of the argument it gets.
    pub part: ValuePart,
    /// Its declared type; none for a part of the argument.
    pub type_name: Option<Span>,
    /// Its default.
    pub default: Option<ExprId>,
    /// Its decorators or annotations: see [`Facts::decorators`].
    pub decorators: Range,
}

/// A class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Class {
    /// Its name; empty for an anonymous one.
    pub name: Span,
    /// Base classes and interfaces, as code: `JpaRepository<Book, Long>`.
    pub bases: Vec<Span>,
    /// Decorators or annotations.
    pub decorators: Vec<ExprId>,
    /// Declared fields: class-level assignments in Python, fields in Java and TypeScript, fields and properties in C#. In
    /// Ruby constants, and what calls in the class name by a symbol: `belongs_to :author` is `author`, the call its
    /// decorator. A field of a Go struct has its tag, a text, as its decorator.
    pub fields: Vec<Field>,
    /// Its region.
    pub region: Option<RegionId>,
    /// All its code.
    pub span: Span,
}

/// A field of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: Span,
    /// Its declared type.
    pub type_name: Option<Span>,
    /// What it is initialised with.
    pub value: Option<ExprId>,
    /// Decorators or annotations.
    pub decorators: Vec<ExprId>,
}

/// A loop.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loop {
    /// The names that each round binds; none for `while`.
    pub bindings: Vec<Span>,
    /// The declared type of the binding.
    pub type_name: Option<Span>,
    /// What is iterated; none for `while` and a counting `for`.
    pub iterable: Option<ExprId>,
    /// Each round binds a key and no element: `for (key in object)`, Go's `for i := range list`.
    pub keys: bool,
    /// The whole loop.
    pub span: Span,
    /// Its region.
    pub region: Option<RegionId>,
}

/// An assignment, or a declaration with or without a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assignment {
    /// What is assigned: a name, a member or an index.
    pub target: ExprId,
    /// The value; none for a declaration without one. What is computed from the old value, as `i++` and `n -= 1` do, has
    /// the whole expression as its value.
    pub value: Option<ExprId>,
    /// `+=`: the value is appended.
    pub appends: bool,
    /// Which part of the value the target gets.
    pub part: ValuePart,
    /// The declared type; none for a part of the value.
    pub type_name: Option<Span>,
    /// The region it stands in.
    pub region: RegionId,
    /// The whole statement; the declarator where a statement declares several variables.
    pub span: Span,
}

/// Which part of a value an assignment takes. Of several results of a Go function, the first one is the whole value and
/// the others, the error among them, are elements: `rows` in `rows, err := db.Query(...)` is what `Query` gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ValuePart {
    /// All of it; what a rest takes, too: `[first, ...rest] = ...`.
    #[default]
    Whole,
    /// The member of this name: `const { Pool } = ...`.
    Member(Span),
    /// Some element: `a, b = ...`.
    Element,
    /// Something further inside: `const { a: { b } } = ...`.
    Nested,
}

/// A statement that leaves the normal order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jump {
    /// What it does.
    pub kind: JumpKind,
    /// The value it carries.
    pub value: Option<ExprId>,
    /// The region it stands in.
    pub region: RegionId,
    /// Its code.
    pub span: Span,
}

/// What a jump does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JumpKind {
    /// Leaves the function.
    Return,
    /// Gives a value and goes on.
    Yield,
    /// Raises an exception.
    Throw,
    /// Leaves the loop.
    Break,
    /// Goes to the next round.
    Continue,
}

/// A name that an import binds.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The local name; empty where none is bound: `import 'dotenv/config'`, `require('./routes')` inside an expression.
    pub local: Span,
    /// Where it says what it brings: the local name; where none is bound, the module between the quotes.
    pub place: Span,
    /// What it means: module segments and member, joined by dots; in PHP, too. A JavaScript module is one segment as written, without
    /// `node:`; its default export is the module itself. In Go it begins with the name of the package: `sql`.
    pub path: String,
    /// The module as it is imported, where the path does not begin with it or does not tell where it ends:
    /// `github.com/redis/go-redis/v9`, `./db.js`. Else empty.
    pub module: String,
}

impl Facts {
    /// The facts of a file of which nothing but its extent is told in facts.
    fn of_file(text: &str) -> Self {
        let span = Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
        Self {
            regions: vec![Region { kind: RegionKind::File, parent: RegionId(0), span, fork: None }],
            ..Self::default()
        }
    }

    /// Reads the facts of a document off its tree (`None` for a language without grammar). `stop` is asked every few
    /// thousand nodes; once it says yes, the facts read so far are given back.
    #[must_use]
    pub fn read(document: &Document, tree: Option<&Tree>, stop: &dyn Fn() -> bool) -> Self {
        let text = document.text();
        let older = tree.and_then(|tree| document.old_facts(tree));
        let older = older.as_ref();
        match (document.language(), tree) {
            (Language::Properties, _) => properties::read(text),
            (Language::Yaml, _) => yaml::read(text),
            (Language::Dockerfile, _) => dockerfile::read(text),
            (Language::Nginx, _) => nginx::read(text),
            (Language::Sql, _) => Self::of_file(text),
            (Language::Xml, _) => xml::read(text),
            (Language::Python, Some(tree)) => build::walk(&python::Python, text, tree, older, stop),
            (Language::Go, Some(tree)) => build::walk(&go::Go, text, tree, older, stop),
            (Language::Java, Some(tree)) => build::walk(&java::Java, text, tree, older, stop),
            (Language::Php, Some(tree)) => build::walk(&php::Php, text, tree, older, stop),
            (Language::JavaScript, Some(tree)) => build::walk(&javascript::JAVASCRIPT, text, tree, older, stop),
            (Language::TypeScript, Some(tree)) => build::walk(&javascript::TYPESCRIPT, text, tree, older, stop),
            (Language::Tsx, Some(tree)) => build::walk(&javascript::TSX, text, tree, older, stop),
            (Language::Ruby, Some(tree)) => build::walk(&ruby::Ruby, text, tree, older, stop),
            (Language::CSharp, Some(tree)) => build::walk(&csharp::CSharp, text, tree, older, stop),
            (_, None) => Self::default(),
        }
    }

    /// An expression.
    #[must_use]
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.index()]
    }

    /// A region.
    #[must_use]
    pub fn region(&self, id: RegionId) -> &Region {
        &self.regions[id.index()]
    }

    /// The entries of a call's or collection's range.
    #[must_use]
    pub fn args(&self, range: Range) -> &[Arg] {
        &self.args[range.start as usize..range.end as usize]
    }

    /// The parts of a string.
    #[must_use]
    pub fn parts(&self, range: Range) -> &[TextPart] {
        &self.parts[range.start as usize..range.end as usize]
    }

    /// The decorators of a parameter.
    #[must_use]
    pub fn decorators(&self, range: Range) -> &[ExprId] {
        &self.decorators[range.start as usize..range.end as usize]
    }

    /// What is between the quotes of a text without holes.
    #[must_use]
    pub fn literal(&self, id: ExprId) -> Option<Span> {
        let ExprKind::Text(range) = self.expr(id).kind else { return None };
        match self.parts(range) {
            [TextPart::Literal(span)] => Some(*span),
            _ => None,
        }
    }

    /// The ids of an expression and everything inside it.
    pub fn inside(&self, id: ExprId) -> impl Iterator<Item = ExprId> + use<> {
        (self.expr(id).first.0..=id.0).map(ExprId)
    }

    /// Whether an expression is another one or stands inside it.
    #[must_use]
    pub fn is_inside(&self, inner: ExprId, outer: ExprId) -> bool {
        (self.expr(outer).first..=outer).contains(&inner)
    }

    /// The regions around a region, itself first, the file last.
    pub fn around(&self, region: RegionId) -> impl Iterator<Item = RegionId> + '_ {
        let mut next = Some(region);
        std::iter::from_fn(move || {
            let here = next?;
            let parent = self.region(here).parent;
            next = (parent != here).then_some(parent);
            Some(here)
        })
    }

    /// Whether a region is another one or lies in it.
    #[must_use]
    pub fn is_within(&self, region: RegionId, outer: RegionId) -> bool {
        self.around(region).any(|r| r == outer)
    }

    /// The innermost function around a region.
    #[must_use]
    pub fn function_around(&self, region: RegionId) -> Option<FunctionId> {
        self.around(region).find_map(|r| match self.region(r).kind {
            RegionKind::Function(function) => Some(function),
            _ => None,
        })
    }

    /// The innermost class around a region.
    #[must_use]
    pub fn class_around(&self, region: RegionId) -> Option<ClassId> {
        self.around(region).find_map(|r| match self.region(r).kind {
            RegionKind::Class(class) => Some(class),
            // A method may stand outside of its class, as in Go.
            RegionKind::Function(function) => self.function(function).class,
            _ => None,
        })
    }

    /// A function.
    #[must_use]
    pub fn function(&self, id: FunctionId) -> &Function {
        &self.functions[id.index()]
    }

    /// A class.
    #[must_use]
    pub fn class(&self, id: ClassId) -> &Class {
        &self.classes[id.index()]
    }
}
