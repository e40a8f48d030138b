<?php
// Texts that applications build from what they know themselves.

enum Shelf: string
{
    case Front = 'front';
    case Back = 'back';
}

class BookStore
{
    private const SORTS = ['title' => 'title ASC', 'newest' => 'created_at DESC'];
    private const COLUMNS = ['id', 'title', 'price'];
    private const SELECT = 'SELECT id, title FROM books';

    private string $table = 'books';

    public function __construct(private PDO $pdo, private mysqli $mysqli)
    {
    }

    public function sorted()
    {
        $order = self::SORTS[$_GET['sort'] ?? ''] ?? 'id';
        return $this->pdo->query(self::SELECT . " ORDER BY $order");
    }

    public function refused()
    {
        $column = $_GET['column'];
        if (!in_array($column, self::COLUMNS, true)) {
            throw new InvalidArgumentException('column');
        }
        return $this->pdo->query(self::SELECT . " ORDER BY {$column}");
    }

    public function matched()
    {
        $column = match ($_GET['by'] ?? null) {
            'title' => 'lower(title)',
            'price' => 'price',
            default => 'id',
        };
        return $this->pdo->query(self::SELECT . ' ORDER BY ' . $column);
    }

    public function way()
    {
        $way = ($_GET['way'] ?? '') === 'desc' ? 'DESC' : 'ASC';
        return $this->mysqli->query("SELECT id FROM books ORDER BY id $way");
    }

    public function bound(string $title)
    {
        $statement = $this->pdo->prepare('SELECT id FROM books WHERE title = :title');
        $statement->execute(['title' => $title]);
        return $statement;
    }

    public function marks(array $ids)
    {
        $marks = implode(',', array_fill(0, count($ids), '?'));
        $statement = $this->pdo->prepare("SELECT id FROM books WHERE id IN ($marks)");
        $statement->execute($ids);
        return $statement;
    }

    public function repeated(array $ids)
    {
        $marks = rtrim(str_repeat('?, ', count($ids)), ', ');
        return $this->pdo->prepare('DELETE FROM books WHERE id IN (' . $marks . ')');
    }

    public function namedMarks(array $row)
    {
        $columns = array_intersect(self::COLUMNS, array_keys($row));
        $marks = implode(', ', array_map(fn ($column) => ":$column", $columns));
        return $this->pdo->prepare('INSERT INTO books (' . implode(', ', $columns) . ") VALUES ($marks)");
    }

    public function quoted()
    {
        return $this->pdo->query('SELECT id FROM books WHERE title = ' . $this->pdo->quote($_POST['title']));
    }

    public function escaped()
    {
        $title = $this->mysqli->real_escape_string($_POST['title']);
        return $this->mysqli->query("SELECT id FROM books WHERE title = '$title'");
    }

    public function cast()
    {
        $id = (int) $_GET['id'];
        return $this->mysqli->query("SELECT id FROM books WHERE id = $id");
    }

    public function converted()
    {
        return $this->mysqli->query(sprintf('SELECT id FROM books WHERE id = %d AND price < %.2f', $_GET['id'], $_GET['price']));
    }

    public function filtered()
    {
        $id = filter_input(INPUT_GET, 'id', FILTER_VALIDATE_INT);
        return $this->pdo->query('SELECT id FROM books WHERE id = ' . $id);
    }

    public function numbers()
    {
        $ids = array_map('intval', explode(',', $_GET['ids']));
        return $this->pdo->query('DELETE FROM books WHERE id IN (' . implode(',', $ids) . ')');
    }

    public function digits()
    {
        $id = $_GET['id'];
        if (!ctype_digit($id)) {
            return null;
        }
        return $this->pdo->query('SELECT id FROM books WHERE id = ' . $id);
    }

    public function ofShelf(Shelf $shelf)
    {
        return $this->pdo->query("SELECT id FROM books WHERE shelf = '{$shelf->value}'");
    }

    public function ofShelfText()
    {
        $shelf = Shelf::from($_GET['shelf'])->value;
        return $this->pdo->query("SELECT id FROM books WHERE shelf = '$shelf'");
    }

    public function grown(array $filters)
    {
        $where = [];
        $values = [];
        foreach (['title', 'author'] as $column) {
            if (isset($filters[$column])) {
                $where[] = "$column = ?";
                $values[] = $filters[$column];
            }
        }
        $statement = $this->pdo->prepare(self::SELECT . ' WHERE ' . implode(' AND ', $where));
        $statement->execute($values);
        return $statement;
    }

    public function nowdoc()
    {
        return $this->pdo->query(<<<'SQL'
            SELECT id FROM books WHERE title = '$title'
            SQL);
    }

    public function heredoc()
    {
        return $this->pdo->query(<<<SQL
            SELECT id FROM {$this->table} WHERE price > 10
            SQL);
    }

    public function clear()
    {
        foreach (['books', 'shelves'] as $name) {
            $this->pdo->exec("DELETE FROM `$name`");
        }
    }

    public function told(): string
    {
        return "Select '{$_GET['title']}' from the list";
    }

    public function vouched()
    {
        if (!Columns::isValidName($_GET['column'])) {
            return null;
        }
        return $this->pdo->query('SELECT id FROM books ORDER BY ' . $_GET['column']);
    }

    public function signed()
    {
        if (!Sql::checkSqlSignature($_POST['where'], $_POST['sign'])) {
            return null;
        }
        return $this->pdo->query('SELECT id FROM books WHERE ' . $_POST['where']);
    }
}

class MailTable
{
    public function __construct(private PDO $pdo, private string $subject, private string $key)
    {
    }

    public function of(int $id)
    {
        return $this->pdo->query("SELECT {$this->subject} FROM mails WHERE $this->key = $id");
    }
}
