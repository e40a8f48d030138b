//! The data types of the knowledge base: what a file in this folder says, after it has been read and checked.

use serde::{Deserialize, Serialize};

use crate::forms::{Answer, Counter, Creation, Existence, Operators};
use crate::rendering::Rendering;

/// The language families that knowledge files name. A family may cover several grammars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Python.
    Python,
    /// JavaScript, TypeScript and their JSX forms.
    JavaScript,
    /// Java.
    Java,
    /// Go.
    Go,
    /// Ruby.
    Ruby,
    /// PHP.
    Php,
    /// C#.
    CSharp,
    /// SQL, in files and inside the strings of other languages.
    Sql,
    /// YAML: Kubernetes, Compose and other configuration.
    Yaml,
    /// Dockerfiles.
    Dockerfile,
    /// The configuration of nginx.
    Nginx,
    /// XML with SQL in it: the mappers of MyBatis.
    Xml,
    /// Key-value configuration: `.env` and `.properties` files.
    Config,
}

/// Everything backhint knows, each list sorted by number or id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Knowledge {
    /// The interview questions, by number.
    pub questions: Vec<Question>,
    /// The concepts, by id.
    pub concepts: Vec<Concept>,
    /// The rules, by id.
    pub rules: Vec<Rule>,
    /// The framework profiles, by id.
    pub frameworks: Vec<Framework>,
}

/// Whether a question is about technology, or about a person's behaviour (browsable, never shown in code).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuestionKind {
    /// About technology; belongs to at least one concept.
    Technical,
    /// About a person; never shown in code.
    Behavioural,
}

/// One of the interview questions with its reference answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// 1 to 200, as in the owner's document.
    pub number: u16,
    /// The part of the file name behind the number.
    pub slug: String,
    /// One line of at most 90 characters.
    pub title: String,
    /// One of [`crate::TOPICS`].
    pub topic: String,
    /// Technical or behavioural.
    pub kind: QuestionKind,
    /// Ids of the concepts that list it, in their order. Not written in the file: [`Knowledge::link`] fills it in.
    pub concepts: Vec<String>,
    /// Numbers of the questions that ask the same.
    pub duplicates: Vec<u16>,
    /// The Markdown behind the front matter: `## ` sections in the order that FORMAT.md gives.
    pub body: String,
}

/// A backend idea: a short explanation, and the questions it belongs to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Concept {
    /// Kebab-case, the same as the file name.
    pub id: String,
    /// The name a reader knows it by.
    pub title: String,
    /// One sentence of at most 110 characters.
    pub gist: String,
    /// One of [`crate::TOPICS`].
    pub topic: String,
    /// Numbers of its questions, the fullest first.
    pub questions: Vec<u16>,
    /// Ids of related concepts.
    pub related: Vec<String>,
    /// Where code names or uses it without being wrong.
    pub mentions: Vec<Mention>,
    /// Markdown for the hover, at most 90 words.
    pub hover: String,
    /// Markdown: the mistake people make with it.
    pub watch_out: String,
}

/// One trigger of a concept in code. All stated conditions must hold; the entries of a list are alternatives.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mention {
    /// The families it is looked for in.
    pub languages: Vec<Family>,
    /// Patterns for the path of a call.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Patterns for a name or attribute that is read.
    #[serde(default)]
    pub names: Vec<String>,
    /// Patterns for an annotation or decorator.
    #[serde(default)]
    pub annotations: Vec<String>,
    /// Patterns for a type or class name.
    #[serde(default)]
    pub types: Vec<String>,
    /// Patterns for an imported module or member.
    #[serde(default)]
    pub imports: Vec<String>,
    /// Keys of an object literal, or names of arguments.
    #[serde(default)]
    pub keys: Vec<String>,
    /// SQL keywords, Dockerfile instructions or nginx directives, as a sequence of words; case does not count.
    #[serde(default)]
    pub words: Vec<String>,
    /// With `calls`: some argument is a text that equals one of these, ignoring ASCII case, or a name that ends with one.
    #[serde(default)]
    pub argument: Vec<String>,
    /// With `calls`: some argument is a function that is written there.
    #[serde(default)]
    pub function: bool,
    /// With `calls`: no argument is a constant text, so the text is built or comes from elsewhere.
    #[serde(default)]
    pub built: bool,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
}

/// How bad a proved finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Shown faintly, if at all.
    Hint,
    /// Worth knowing.
    Information,
    /// Should be changed.
    Warning,
    /// Is wrong.
    Error,
}

/// How sure the analysis is of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// One reading among several.
    Possible,
    /// Names and shape agree.
    Likely,
    /// Shape and types are known.
    Proved,
}

/// Something risky that the analysis can see.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Kebab-case, topic first: reads right after "allow".
    pub id: String,
    /// One line.
    pub title: String,
    /// The severity of a proved finding.
    pub severity: Severity,
    /// Id of the concept it teaches.
    pub concept: String,
    /// Numbers of the questions behind it, the primary one first.
    pub questions: Vec<u16>,
    /// A page on the web by an authority on the subject: a CWE entry, official documentation.
    pub reference: String,
    /// The families it claims.
    pub languages: Vec<Family>,
    /// Data-only rules: the message, with `{subject}` for what was matched.
    pub message: String,
    /// The detector in `core::detect` that finds it; empty for a data-only rule.
    pub detector: String,
    /// Data-only rules: what is matched.
    pub matches: Vec<Match>,
    /// Markdown: why it matters.
    pub why: String,
    /// Markdown: what to do instead.
    pub instead: String,
}

/// One shape of a data-only rule. All stated conditions must hold; the entries of a list are alternatives.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Match {
    /// The families it is looked for in.
    pub languages: Vec<Family>,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
    /// Patterns for the path of a call.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Patterns for a name or attribute that is read.
    #[serde(default)]
    pub names: Vec<String>,
    /// Keys of an object literal whose value is `value`.
    #[serde(default)]
    pub keys: Vec<String>,
    /// With `calls`: an argument and its value.
    #[serde(default)]
    pub with: Option<ArgumentTest>,
    /// Patterns for the target of an assignment.
    #[serde(default)]
    pub assigns: Vec<String>,
    /// The value that is assigned, or that a key has: see FORMAT.md.
    #[serde(default)]
    pub value: String,
    /// The name of a method with nothing in its body.
    #[serde(default)]
    pub empty_method: String,
    /// Keys of a configuration file, or the ends of their dotted paths.
    #[serde(default)]
    pub config_keys: Vec<String>,
    /// Instructions of a Dockerfile or directives of nginx.
    #[serde(default)]
    pub words: Vec<String>,
    /// With `keys`: one of these keys stands in the same literal.
    #[serde(default)]
    pub beside: Vec<String>,
    /// One of these texts stands in the same file; in YAML and `.properties` in the same document of it.
    #[serde(default)]
    pub among: Vec<String>,
    /// None of these texts stands there.
    #[serde(default)]
    pub without: Vec<String>,
    /// No condition stands around the place.
    #[serde(default)]
    pub unconditional: bool,
    /// The functions around the place have these names, or are handed to calls of these names; where there are none, it
    /// may stand anywhere.
    #[serde(default)]
    pub functions: Vec<String>,
    /// What the message calls `{subject}`; the matched text if empty.
    #[serde(default)]
    pub subject: String,
    /// How sure a match is; `proved` if absent.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// A fix, if there is one.
    #[serde(default)]
    pub fix: Option<MatchFix>,
}

/// An argument of a call and the value that it must have.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ArgumentTest {
    /// A keyword, or the key of an object literal inside the call.
    #[serde(default)]
    pub name: String,
    /// The position, from 0.
    #[serde(default)]
    pub position: Option<u8>,
    /// With `position`: the argument before it is written like one of these.
    #[serde(default)]
    pub after: Vec<String>,
    /// See FORMAT.md.
    pub value: String,
}

/// What a fix of a data-only rule does.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MatchFix {
    /// The title a person sees.
    pub title: String,
    /// `remove-argument`, `set-true` or `replace:TEXT`.
    #[serde(rename = "do")]
    pub action: String,
}

/// What a framework's calls do, and how its models, relations and eager loads are written.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Framework {
    /// Kebab-case, the same as the file name.
    pub id: String,
    /// The name a reader knows it by.
    pub title: String,
    /// The families it is written in.
    pub languages: Vec<Family>,
    /// What its calls do to the world.
    #[serde(default, rename = "effect")]
    pub effects: Vec<Effect>,
    /// What its calls give back, where that matters for the next call.
    #[serde(default, rename = "returns")]
    pub returns: Vec<Returns>,
    /// Calls that write one row, or end one transaction, where there is a form for many.
    #[serde(default, rename = "bulk")]
    pub bulk: Vec<Bulk>,
    /// Its object-relational mapper, if it is one.
    #[serde(default)]
    pub orm: Option<Orm>,
    /// How views name the templates of pages, and what they hand to them.
    #[serde(default, rename = "rendering")]
    pub renderings: Vec<Rendering>,
    /// How rows are created.
    #[serde(default, rename = "creation")]
    pub creations: Vec<Creation>,
    /// How changed rows are written.
    #[serde(default, rename = "counter")]
    pub counters: Vec<Counter>,
    /// How clients are answered.
    #[serde(default, rename = "answer")]
    pub answers: Vec<Answer>,
}

/// Calls that write one row where there is a form for many.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Bulk {
    /// Patterns for the path of the call.
    pub calls: Vec<String>,
    /// The form for many, as a message names it: `bulk_create`.
    pub instead: String,
    /// The calls are methods of the row that is written, and what else must hold of it then; by that alone one cannot tell
    /// that the form for many would do, so a finding is no more than possible.
    #[serde(default)]
    pub row: Option<RowWrite>,
    /// What the form for many leaves out, as a message names it: `signals`.
    #[serde(default)]
    pub skips: String,
    /// Keys in the arguments, at any depth, with which the form for many does not work.
    #[serde(default)]
    pub unless_keys: Vec<String>,
    /// All arguments have names: with others the call is of a method that a team wrote under the same name.
    #[serde(default)]
    pub named: bool,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
}

/// What must hold of a row of a query that writes itself in a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowWrite {
    /// The round sets some attribute of it.
    Set,
    /// The round, or the call, sets some attribute, and to the same value for every row.
    SetAlike,
    /// The round does nothing else with it.
    Alone,
}

/// What a call does to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EffectKind {
    /// Sends a query and waits for its rows.
    DbRead,
    /// Changes rows.
    DbWrite,
    /// Takes the text of an SQL statement.
    Sql,
    /// Removes an entry from a cache.
    CacheDelete,
    /// Puts an entry into a cache.
    CacheSet,
    /// Reads an entry of a cache.
    CacheGet,
    /// Limits the life of an entry of a cache.
    CacheExpire,
    /// Opens a transaction around its callback, its `with` block or the decorated function.
    Transaction,
    /// Runs its callback after the transaction has committed.
    AfterCommit,
    /// Gives back its text made safe inside SQL.
    SqlQuote,
    /// Gives back its text made safe between the quotes of a string in SQL, and only there.
    SqlEscape,
    /// Gives back what a client sent.
    Request,
    /// Gives back what a client sent and may be an object with any keys: a parsed body or query.
    RequestObject,
    /// Copies all fields of an object into a row.
    Fill,
    /// Takes a filter in which a value that is an object may bring operators.
    Filter,
    /// Runs a program, and a shell that reads a command line where the call says so.
    Process,
    /// Gives back its text made one word of a command line.
    ShellQuote,
}

/// One effect of some calls.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Effect {
    /// What the calls do.
    pub kind: EffectKind,
    /// Patterns for the path of the call.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Patterns for a decorator or annotation that has the effect on what it decorates.
    #[serde(default)]
    pub annotations: Vec<String>,
    /// Patterns for an attribute that has the effect when it is read.
    #[serde(default)]
    pub names: Vec<String>,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
    /// The best evidence that a match gives; `proved` if absent (`likely` for a pattern with `~`).
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// The position of the argument the effect is about: the SQL text, the cache key, the saved object. 0 if absent.
    #[serde(default)]
    pub argument: Option<u8>,
    /// The name of that argument, or the annotation's member, where it is passed by name.
    #[serde(default)]
    pub argument_name: String,
    /// `sql`: names of keyword arguments, or keys of an object that is the argument, at which SQL stands: a text, or a list
    /// or dictionary of texts.
    #[serde(default)]
    pub argument_keys: Vec<String>,
    /// `sql`: the position of the argument with the values.
    #[serde(default)]
    pub values: Option<u8>,
    /// `sql`: the values are further arguments, not a list.
    #[serde(default)]
    pub values_spread: bool,
    /// `sql`: what a value adds behind the call, where the text does not take values itself: `.setParameter({n}, {value})`.
    #[serde(default)]
    pub binds: String,
    /// `sql`: the method that takes values, where the called one takes none: `prepare` for `query`.
    #[serde(default)]
    pub renamed: String,
    /// `sql`: the statement that gives a value, or all `{values}`, to what the call made: `{object}.bind("{name}", {value});`.
    #[serde(default)]
    pub sets: String,
    /// `sql`: the method of what the call gives that takes a list of the values: `execute`.
    #[serde(default)]
    pub runs: String,
    /// `sql`: how the values are given, where it is no list: `{ replacements: [{values}] }`.
    #[serde(default)]
    pub values_form: String,
    /// `sql`: how a value is marked in the text: `%s`, `?`, `$n`, `?n`, `:n`, `{n}` from 0, `@name`.
    #[serde(default)]
    pub placeholder: String,
    /// `sql`: the argument is a piece of SQL among others that the call takes: a key, a hash. A value without SQL around it
    /// is one of those.
    #[serde(default)]
    pub fragment: bool,
    /// `sql`: the argument continues this clause: `ORDER BY`, `WHERE`.
    #[serde(default)]
    pub clause: String,
    /// `sql` of an annotation: `${name}` in its text is replaced by the parameter of that name, as it stands.
    #[serde(default)]
    pub substitutes: bool,
    /// `process`: a text, where it is no list, is a command line.
    #[serde(default)]
    pub line: bool,
    /// `process`: no shell reads the line, it is split at its spaces.
    #[serde(default)]
    pub splits: bool,
    /// `process`: only with this argument, or this key of an object, and not where it is false: `shell`.
    #[serde(default)]
    pub option: String,
    /// `process`: a command line stands alone; with more arguments they are words of their own.
    #[serde(default)]
    pub alone: bool,
    /// `cache-set`: position of the expiry.
    #[serde(default)]
    pub expiry: Option<u8>,
    /// `cache-set`: names of the expiry, as a keyword or the key of an options object; a text argument counts too
    /// (`'EX'`).
    #[serde(default)]
    pub expiry_names: Vec<String>,
    /// `db-read`: the client puts the calls of one tick into one query, so they cost nothing side by side.
    #[serde(default)]
    pub same_tick: bool,
    /// `db-read`, `db-write`: one call serves many rows at once, so it is no finding in a loop over chunks.
    #[serde(default)]
    pub bulk: bool,
    /// `cache-delete`: the annotation runs before the method it decorates when this member is true.
    #[serde(default)]
    pub before_member: String,
}

/// What calls give back: the type of their result.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Returns {
    /// Patterns for the path of the call.
    pub calls: Vec<String>,
    /// The type of which the result is an instance.
    #[serde(rename = "type")]
    pub type_name: String,
}

/// How relations of a row are reached in code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Touch {
    /// `book.author.name`, `book.tags.all()`.
    #[default]
    Attribute,
    /// `book.getAuthor().getName()`: a getter that reads the field `author`.
    Getter,
    /// `await book.getAuthor()`: a call that sends the query itself.
    Accessor,
    /// `await book.author`: the field is a promise that sends the query.
    Awaited,
    /// Rows are plain data: nothing on them sends a query.
    None,
}

/// An object-relational mapper: how queries, eager loads and relations are written.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Orm {
    /// How relations of a row are reached.
    #[serde(default)]
    pub touch: Touch,
    /// A query is sent when its rows are asked for, not when it is written down.
    #[serde(default)]
    pub lazy: bool,
    /// A relation to many rows is a manager: only a method such as `all` sends a query.
    #[serde(default)]
    pub managers: bool,
    /// Relations to one row are loaded with their row unless the declaration has one of `lazy-options`.
    #[serde(default)]
    pub eager_to_one: bool,
    /// Options of a declaration that make the relation lazy, as `name=value`.
    #[serde(default)]
    pub lazy_options: Vec<String>,
    /// Where a query begins.
    #[serde(default, rename = "query")]
    pub queries: Vec<OrmQuery>,
    /// Methods of a query that give a query of the same rows, or its rows.
    #[serde(default)]
    pub keeps: Vec<String>,
    /// Methods of a query that give one row.
    #[serde(default)]
    pub one: Vec<String>,
    /// Methods of a query, or of a to-many relation, that send a query and give no rows of the model.
    #[serde(default)]
    pub ends: Vec<String>,
    /// Methods that send the query and give its rows, where a query is lazy: `all` of SQLAlchemy, `ToList`.
    #[serde(default)]
    pub sends: Vec<String>,
    /// Methods that send the query and give a list whose first element is its rows: `getManyAndCount`.
    #[serde(default)]
    pub pairs: Vec<String>,
    /// Methods that, asked of a relation, send a query whatever was loaded in advance: `book.tags.filter(...)`. They say
    /// by themselves that what they are called on is a relation or a query.
    #[serde(default)]
    pub requeries: Vec<String>,
    /// Methods of a relation to many rows that send a query even where the rows were loaded, though code means them to
    /// work on the loaded ones: ActiveRecord's `count`.
    #[serde(default)]
    pub queried_anew: Vec<String>,
    /// Methods of a query that stream its rows and, called without arguments, can't load relations to many rows.
    #[serde(default)]
    pub streams: Vec<String>,
    /// Methods of a row that send a query for it: `refresh_from_db`.
    #[serde(default)]
    pub reloads: Vec<String>,
    /// A relation is asked anew by calling the method of its name: `$order->items()->where(...)`.
    #[serde(default)]
    pub relation_methods: bool,
    /// What the file must import for `requeries` and `reloads` to say anything about objects of unknown origin.
    #[serde(default)]
    pub related_requires: Vec<String>,
    /// How relations are loaded in advance.
    #[serde(default, rename = "eager")]
    pub eager: Vec<OrmEager>,
    /// Calls in a class body (Python), annotations (Java) that declare a relation to one row.
    #[serde(default)]
    pub to_one: Vec<String>,
    /// The same for a relation to many rows.
    #[serde(default)]
    pub to_many: Vec<String>,
    /// The same for a relation whose kind only the declared type tells (SQLAlchemy's `relationship`).
    #[serde(default)]
    pub relation: Vec<String>,
    /// The word of a declaration without which a property is never loaded when it is read; with it, every property whose
    /// type is a class, or a list of one, is a relation.
    #[serde(default)]
    pub lazy_word: String,
    /// Types of properties that are queries of all rows: `DbSet`.
    #[serde(default)]
    pub row_sets: Vec<String>,
    /// Methods of a model that declare a relation to one row of the model that is their argument: `Book.belongsTo(Author)`.
    #[serde(default)]
    pub associate_one: Vec<String>,
    /// The same for a relation to many rows.
    #[serde(default)]
    pub associate_many: Vec<String>,
    /// Base classes, annotations or calls that make a class a model.
    #[serde(default)]
    pub model: Vec<String>,
    /// Base classes of what writes rows into answers: a class that names its model and the fields that it writes.
    #[serde(default)]
    pub serializer: Vec<String>,
    /// Base classes of views that answer with all rows of a query, written by a serializer.
    #[serde(default)]
    pub list_view: Vec<String>,
    /// Base classes of pages that list the rows of a table, with columns that name fields and methods.
    #[serde(default)]
    pub table_page: Vec<String>,
    /// Options of a declaration by which a row may have no related one, as `name=value`.
    #[serde(default)]
    pub nullable_options: Vec<String>,
    /// Attributes that every row has without a query.
    #[serde(default)]
    pub plain: Vec<String>,
    /// Options of a declaration that make the relation eager, as `name=value`.
    #[serde(default)]
    pub eager_options: Vec<String>,
    /// Those of them that load every row of a relation to many with each row of the model, wherever it is read.
    #[serde(default)]
    pub always_options: Vec<String>,
    /// Texts by which some file of a project takes operators out of everything that clients send.
    #[serde(default)]
    pub cleaners: Vec<String>,
    /// Texts by which a model says that every one of its columns may be filled.
    #[serde(default)]
    pub unguarded: Vec<String>,
    /// Words without one of which a file does not check by itself that a value is unique.
    #[serde(default)]
    pub unique_words: Vec<String>,
    /// Patterns for declarations and names of models of which a row has only a handful.
    #[serde(default)]
    pub few: Vec<String>,
    /// Calls in the body of a model that give a query of its rows a name: `scope :recent, -> { order(:created_at) }`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// The fix for a relation to one row, with `{relation}` and `{model}`; empty where none is mechanical.
    #[serde(default)]
    pub fix_to_one: String,
    /// The same for a relation to many rows.
    #[serde(default)]
    pub fix_to_many: String,
    /// The key of a query's options object into which a fix puts the relation: `relations`.
    #[serde(default)]
    pub fix_option: String,
    /// How the relation stands at that key where the fix adds it.
    #[serde(default)]
    pub fix_option_form: OptionForm,
    /// The import line that the fixes need, if any, with `{loader}`: `from sqlalchemy.orm import {loader}`.
    #[serde(default)]
    pub fix_import: String,
    /// How conditions are built with operators of the language.
    #[serde(default)]
    pub operators: Operators,
    /// The method that takes the place of `each` where all rows are gone through.
    #[serde(default)]
    pub each_in_batches: String,
    /// How rows are counted, and asked for instead.
    #[serde(default)]
    pub existence: Vec<Existence>,
    /// Interfaces whose methods are queries by their names or annotations.
    #[serde(default)]
    pub repository: Option<OrmRepository>,
    /// Fields of plain structs that are relations because a key stands beside them.
    #[serde(default)]
    pub keyed: Option<OrmKeyed>,
}

/// Relations of plain structs: `Author Author` beside `AuthorID uint`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrmKeyed {
    /// What stands behind the relation's name in that of its key.
    pub suffix: String,
    /// Texts without one of which a file declares no such relation.
    pub marks: Vec<String>,
    /// Methods that put all rows into the variable whose address they get.
    pub fills: Vec<String>,
    /// Methods that put the row with a key into such a variable.
    pub finds: Vec<String>,
}

/// Interfaces whose methods are queries that nobody writes: repositories of Spring Data.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrmRepository {
    /// The simple names of what they extend; the first type argument is the model.
    pub bases: Vec<String>,
    /// How the names begin of methods that are queries by their names.
    pub verbs: Vec<String>,
    /// The simple names of types that hold many rows.
    pub lists: Vec<String>,
    /// The annotation with the text of a query.
    pub query: String,
    /// Its argument that, when true, says that the text is SQL.
    pub native: String,
    /// The annotation that names relations to load.
    pub graph: String,
    /// Its argument with their names.
    pub paths: String,
    /// The path of the annotation, for its import.
    pub import: String,
    /// Methods that they have without declaring them.
    #[serde(default)]
    pub inherited: Vec<OrmInherited>,
}

/// A method without parameters that a repository has without declaring it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrmInherited {
    /// Its name.
    pub name: String,
    /// The simple names of the interfaces that give it this type.
    pub bases: Vec<String>,
    /// Its declaration, with `{model}`.
    pub code: String,
    /// What that needs imported.
    pub import: String,
}

/// How options name relations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OptionForm {
    /// `{ author: true }`, `{ author: { country: true } }`.
    #[default]
    Keys,
    /// `['author']`, of the rows themselves only.
    Names,
}

/// Which part of a query call names the model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModelFrom {
    /// The `<Model>` of the pattern.
    #[default]
    Pattern,
    /// The first argument.
    Argument,
    /// The receiver's type without `Repository` or `Dao`: `BookRepository` gives `Book`.
    Repository,
    /// The entity named in the query text: `select b from Book b`.
    Text,
    /// The first argument is itself a query: `session.scalars(select(Book))`.
    Query,
}

/// A place where a query begins.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrmQuery {
    /// Patterns for the path of a call that begins a query.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Patterns for an attribute that is a query: `<Model>.objects`.
    #[serde(default)]
    pub names: Vec<String>,
    /// Where the model's name stands.
    #[serde(default)]
    pub model: ModelFrom,
    /// It gives one row, not many.
    #[serde(default)]
    pub one: bool,
    /// What it gives holds the rows, with their number or the like: the member's name, or `0` for the first element.
    #[serde(default)]
    pub rows: String,
    /// Only with something asked of it: `Invoice::overdue()->get()`, where `overdue` may be any method of a model.
    #[serde(default)]
    pub asked: bool,
    /// Its rows are plain records without relations.
    #[serde(default)]
    pub plain: bool,
    /// Other mappers have a method of this name: the model must be known as one of this mapper.
    #[serde(default)]
    pub declared: bool,
    /// The best evidence that a match gives; `proved` if absent.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
}

/// A way to load relations in advance.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrmEager {
    /// Methods of a query whose arguments name the relations: texts (`'author__country'`) or attributes
    /// (`Book.author`), at any depth.
    #[serde(default)]
    pub methods: Vec<String>,
    /// The methods get a relation behind the alias of its row, and an alias for it: `leftJoinAndSelect('b.author', 'a')`.
    #[serde(default)]
    pub aliases: bool,
    /// Keys of the query's options object that name the relations, at any depth.
    #[serde(default)]
    pub options: Vec<String>,
    /// Words of the query text, lower case, behind which the relation stands: `join fetch`.
    #[serde(default)]
    pub text: String,
}
