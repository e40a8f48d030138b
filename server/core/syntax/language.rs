//! The languages that backhint reads.

use backhint_knowledge::Family;

/// A language, as one grammar reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Python.
    Python,
    /// JavaScript with JSX.
    JavaScript,
    /// TypeScript.
    TypeScript,
    /// TypeScript with JSX.
    Tsx,
    /// Java.
    Java,
    /// Go.
    Go,
    /// PHP, with the HTML around it.
    Php,
    /// Ruby.
    Ruby,
    /// C#.
    CSharp,
    /// `KEY=value` files: `.env` and Java's `.properties`.
    Properties,
    /// SQL of any dialect.
    Sql,
}

impl Language {
    /// All languages, in a fixed order.
    pub const ALL: [Self; 11] = [
        Self::Python,
        Self::JavaScript,
        Self::TypeScript,
        Self::Tsx,
        Self::Java,
        Self::Go,
        Self::Php,
        Self::Ruby,
        Self::CSharp,
        Self::Properties,
        Self::Sql,
    ];

    /// The language of a file by its name or path, or `None` for one that backhint does not read.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        if name == ".env" || name.starts_with(".env.") {
            return Some(Self::Properties);
        }
        if name.ends_with(".d.ts") || name.ends_with(".d.mts") || name.ends_with(".d.cts") {
            return None;
        }
        if matches!(name, "Gemfile" | "Rakefile" | "Capfile" | "Guardfile" | "Vagrantfile") {
            return Some(Self::Ruby);
        }
        match name.rsplit_once('.')?.1 {
            "py" | "pyw" => Some(Self::Python),
            "js" | "cjs" | "mjs" | "jsx" => Some(Self::JavaScript),
            "ts" | "cts" | "mts" => Some(Self::TypeScript),
            "tsx" => Some(Self::Tsx),
            "java" => Some(Self::Java),
            "go" => Some(Self::Go),
            "php" | "phtml" => Some(Self::Php),
            "rb" | "rake" | "ru" | "gemspec" | "jbuilder" | "thor" => Some(Self::Ruby),
            "cs" | "csx" => Some(Self::CSharp),
            "properties" | "env" => Some(Self::Properties),
            "sql" | "psql" | "pgsql" | "ddl" | "dml" | "mysql" => Some(Self::Sql),
            _ => None,
        }
    }

    /// The language with an identifier of the language server protocol.
    #[must_use]
    pub fn of_lsp_id(id: &str) -> Option<Self> {
        match id {
            "python" => Some(Self::Python),
            "javascript" | "javascriptreact" => Some(Self::JavaScript),
            "typescript" => Some(Self::TypeScript),
            "typescriptreact" => Some(Self::Tsx),
            "java" => Some(Self::Java),
            "go" => Some(Self::Go),
            "php" => Some(Self::Php),
            "ruby" => Some(Self::Ruby),
            "csharp" => Some(Self::CSharp),
            "properties" | "java-properties" | "jproperties" | "dotenv" | "env" => Some(Self::Properties),
            "sql" | "mysql" | "pgsql" | "plpgsql" | "plsql" | "postgres" | "postgresql" | "sqlite" | "tsql"
            | "mssql" | "oracle" => Some(Self::Sql),
            _ => None,
        }
    }

    /// The name a person knows it by, lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::JavaScript => "javascript",
            Self::TypeScript => "typescript",
            Self::Tsx => "tsx",
            Self::Java => "java",
            Self::Go => "go",
            Self::Php => "php",
            Self::Ruby => "ruby",
            Self::CSharp => "csharp",
            Self::Properties => "properties",
            Self::Sql => "sql",
        }
    }

    /// The family under which knowledge files speak of it.
    #[must_use]
    pub fn family(self) -> Family {
        match self {
            Self::Python => Family::Python,
            Self::JavaScript | Self::TypeScript | Self::Tsx => Family::JavaScript,
            Self::Java => Family::Java,
            Self::Go => Family::Go,
            Self::Php => Family::Php,
            Self::Ruby => Family::Ruby,
            Self::CSharp => Family::CSharp,
            Self::Properties => Family::Config,
            Self::Sql => Family::Sql,
        }
    }

    /// What begins a comment that runs to the end of the line.
    #[must_use]
    pub fn line_comment(self) -> &'static str {
        match self {
            Self::Python | Self::Ruby | Self::Properties => "#",
            Self::Sql => "--",
            Self::JavaScript | Self::TypeScript | Self::Tsx | Self::Java | Self::Go | Self::Php | Self::CSharp => "//",
        }
    }

    /// The grammar, or `None` for a language that is read line by line.
    #[must_use]
    pub fn grammar(self) -> Option<tree_sitter::Language> {
        Some(match self {
            Self::Python => tree_sitter_python::LANGUAGE.into(),
            Self::JavaScript => tree_sitter_javascript::LANGUAGE.into(),
            Self::TypeScript => tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(),
            Self::Tsx => tree_sitter_typescript::LANGUAGE_TSX.into(),
            Self::Java => tree_sitter_java::LANGUAGE.into(),
            Self::Go => tree_sitter_go::LANGUAGE.into(),
            Self::Php => tree_sitter_php::LANGUAGE_PHP.into(),
            Self::Ruby => tree_sitter_ruby::LANGUAGE.into(),
            Self::CSharp => tree_sitter_c_sharp::LANGUAGE.into(),
            Self::Properties | Self::Sql => return None,
        })
    }
}
