//! What the node kinds and fields of a grammar mean: tables that are made once per language.

use tree_sitter::Language;

/// What a node of the syntax tree is, whatever the language calls it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing of its own: an expression with something inside becomes opaque.
    #[default]
    Other,
    /// A statement or block: what is inside has been noted already.
    Statement,
    /// Gives on the value of its only child.
    Transparent,
    /// A token that a parent looks at: an operator or keyword.
    Token,
    /// Counts by its code alone; what is inside, such as the parts of a type, is not visited.
    Leaf,
    /// A leaf that declares a type.
    TypeDeclaration,
    /// A statement that declares a type whose values are written out in it.
    Enumeration,
    /// An expression of which nothing is known, even with nothing inside.
    Opaque,
    Name,
    /// A name that is no variable: a property, a label, a type.
    Word,
    /// A name of several segments.
    Path,
    Member,
    /// `Book::$count`: a member whose name has a mark that is not part of it.
    StaticMember,
    Index,
    Call,
    New,
    Arguments,
    NamedArgument,
    Text,
    TextPiece,
    /// A literal piece without own node around it, such as an escape.
    Hole,
    TextJoin,
    /// Where a text stands that begins on the next line.
    Heredoc,
    HeredocBody,
    Number,
    True,
    False,
    Null,
    Binary,
    Unary,
    Test,
    Conditional,
    /// `a, b`: the value is the last one.
    Sequence,
    List,
    Map,
    Pair,
    /// An entry whose key is the name of its value: `{ id }`.
    Shorthand,
    Spread,
    Lambda,
    /// Parameters before a block that is the function: `->(book) { }`.
    Arrow,
    /// `&:title`: a function that is named, or a function value that is handed on as a block.
    BlockArgument,
    /// `Book::getTitle`: a function that is named, not written.
    MethodReference,
    Function,
    Parameters,
    Parameter,
    /// A keyword that makes a parameter a field: `private`, `readonly`.
    Modifier,
    Decorated,
    Decorator,
    /// Annotations and keywords before a declaration.
    Modifiers,
    Class,
    /// `Book.class`.
    ClassLiteral,
    EnumConstant,
    /// `A = 1` behind `const`.
    Constant,
    ClassExpression,
    /// The body of a class, which may stand without a declaration around it: then it is an anonymous class.
    ClassBody,
    Bases,
    Field,
    /// A field with code that reads and writes it.
    Property,
    Declarator,
    Declaration,
    Assignment,
    AugmentedAssignment,
    /// `i++`: computes the new value from the old one.
    Update,
    /// A target with a default.
    Pattern,
    /// A name that is declared with a type beside it: in a `catch`, in `case Book b`.
    TypedPattern,
    ForEach,
    For,
    While,
    Comprehension,
    ForClause,
    If,
    Switch,
    CaseLabel,
    /// An arm of a switch.
    Case,
    /// The arm of a switch for every other value.
    DefaultCase,
    Try,
    /// A body that may end in its own handlers, without a node around what they guard: `def ... rescue ... end`.
    Guarded,
    Catch,
    Finally,
    With,
    WithItem,
    Alias,
    Return,
    Yield,
    Throw,
    /// A statement with a name to leave it by.
    Label,
    Break,
    Continue,
    Await,
    Cast,
    Package,
    Import,
    ImportFrom,
    /// What an import binds to a module itself.
    ImportClause,
    /// The list of members that an import or export names.
    ImportList,
    Export,
    Type,
    /// The statements of a block, which has no other child.
    Statements,
    Block,
    Comment,
}

macro_rules! fields {
    ($($name:ident),* $(,)?) => {
        /// The ids of the fields that the lowerings read; 0 where a grammar has no such field.
        #[derive(Clone, Copy, Debug)]
        pub(super) struct Fields {
            $(pub(super) $name: u16,)*
        }

        impl Fields {
            fn of(language: &Language) -> Self {
                let id = |name: &str| language.field_id_for_name(name).map_or(0, std::num::NonZero::get);
                Self { $($name: id(stringify!($name).trim_end_matches('_')),)* }
            }
        }
    };
}

fields! {
    alias, alternative, argument, arguments, array, attribute, attributes, block, body, condition, consequence,
    constructor, default_value, definition, expression, field, function, index, init, initialize, initializer, key,
    left, locals, method, module_name, name, object, operand, operator, parameter, parameters, path, pattern,
    property, readonly, receiver, result, return_expression, return_type, returns, right, scope, source, subscript,
    superclasses, tag, type_, type_arguments, value, visibility,
}

/// The tables of one grammar.
pub(super) struct Grammar {
    roles: Vec<Role>,
    pub(super) fields: Fields,
}

impl Grammar {
    /// The tables for a language; a kind may stand for several node types of the same name. Punctuation and keywords
    /// are passed over, except those listed as [`Role::Token`].
    ///
    /// # Panics
    /// When the grammar has no node of a listed name: a test makes the tables of every language.
    pub(super) fn new(language: &Language, kinds: &[(&str, Role)]) -> Self {
        let mut roles = vec![Role::default(); language.node_kind_count()];
        let ids = 0..u16::try_from(roles.len()).unwrap_or(u16::MAX);
        for id in ids.filter(|id| !language.node_kind_is_named(*id)) {
            roles[id as usize] = Role::Comment;
        }
        for (kind, role) in kinds {
            let mut known = false;
            for (id, entry) in roles.iter_mut().enumerate() {
                let id = u16::try_from(id).unwrap_or(u16::MAX);
                let counts = language.node_kind_is_named(id) || *role == Role::Token;
                if counts && language.node_kind_for_id(id) == Some(kind) && language.node_kind_is_visible(id) {
                    *entry = *role;
                    known = true;
                }
            }
            assert!(known, "the grammar has no node `{kind}`");
        }
        Self { roles, fields: Fields::of(language) }
    }

    pub(super) fn role(&self, kind: u16) -> Role {
        self.roles.get(kind as usize).copied().unwrap_or_default()
    }
}
