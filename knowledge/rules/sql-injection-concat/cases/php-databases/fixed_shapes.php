<?php
// Texts that applications build with what others send them.

class BookStore
{
    private const SORTS = ['title' => 'title ASC', 'newest' => 'created_at DESC'];
    private const COLUMNS = ['id', 'title', 'price'];
    private const SELECT = 'SELECT id, title FROM books';

    private string $where;

    public function __construct(private PDO $pdo, private mysqli $mysqli, string $tenant)
    {
        $this->where = " WHERE tenant = '$tenant'"; // expect: sql-injection-concat likely
    }

    public function all()
    {
        return $this->pdo->query(self::SELECT . $this->where);
    }

    public function fallsBack()
    {
        $order = self::SORTS[$_GET['sort']] ?? $_GET['sort'];
        return $this->pdo->query(self::SELECT . " ORDER BY $order"); // expect: sql-injection-identifier
    }

    public function checksOther()
    {
        if (!in_array($_GET['column'], self::COLUMNS, true)) {
            throw new InvalidArgumentException('column');
        }
        return $this->pdo->query(self::SELECT . " WHERE title = '{$_GET['title']}'"); // expect: sql-injection-concat
    }

    public function heredoc()
    {
        // expect-next: sql-injection-concat
        return $this->pdo->query(<<<SQL
            SELECT id FROM books
            WHERE title = '{$_POST['title']}'
            SQL);
    }

    public function formatted(string $title)
    {
        return $this->mysqli->execute_query("SELECT id FROM books WHERE title = ?", [$title]);
    }

    public function grown()
    {
        $sql = self::SELECT . ' WHERE 1 = 1';
        if (!empty($_GET['title'])) {
            $sql .= " AND title = '" . $_GET['title'] . "'"; // expect: sql-injection-concat
        }
        $sql .= ' ORDER BY id';
        return $this->pdo->query($sql);
    }

    public function listed(array $names)
    {
        return $this->pdo->query("SELECT id FROM authors WHERE name IN ('" . implode("','", $names) . "')"); // expect: sql-injection-concat likely
    }

    public function mapped(array $filters)
    {
        $parts = [];
        foreach ($filters as $column => $value) {
            $parts[] = "$column = '$value'"; // expect: sql-injection-concat likely
        }
        return $this->pdo->query(self::SELECT . ' WHERE ' . implode(' AND ', $parts));
    }

    public function trimmed()
    {
        $title = trim(strtolower($_REQUEST['title']));
        return $this->mysqli->execute_query("SELECT id FROM books WHERE lower(title) = ?", [$title]);
    }

    public function html()
    {
        $title = htmlspecialchars($_POST['title']);
        return $this->mysqli->query("SELECT id FROM books WHERE title = \"$title\""); // expect: sql-injection-concat
    }

    public function escapedWithoutQuotes()
    {
        $id = $this->mysqli->real_escape_string($_GET['id']);
        return $this->mysqli->execute_query('SELECT id FROM books WHERE id = ?', [$id]);
    }

    public function half(string $title)
    {
        $statement = $this->pdo->prepare("SELECT id FROM books WHERE shop = ? AND title = '$title'"); // expect: sql-injection-concat likely
        $statement->execute([3]);
        return $statement;
    }

    public function file(string $path)
    {
        foreach (file($path) as $line) {
            $this->pdo->prepare("INSERT INTO authors (name) VALUES (?)")->execute([$line]);
        }
    }

    public function environment()
    {
        return $this->pdo->query("SELECT id FROM books WHERE region = '" . getenv('REGION') . "'"); // expect: sql-injection-concat
    }

    public function cookie()
    {
        $token = $_COOKIE['token'];
        return mysqli_execute_query($this->mysqli, "SELECT id FROM sessions WHERE token = ?", [$token]);
    }

    public function several(string $name)
    {
        return $this->mysqli->multi_query("DELETE FROM authors WHERE name = '$name'; SELECT 1"); // expect: sql-injection-concat likely
    }

    public function helped()
    {
        return $this->pdo->query(self::SELECT . ' WHERE ' . $this->condition('title', $_GET['title'])); // expect: sql-injection-concat
    }

    private function condition(string $column, string $value): string
    {
        return "$column = '$value'";
    }

    public function checkedAfter()
    {
        $rows = $this->pdo->prepare('SELECT id FROM books WHERE id = ?');
        $rows->execute([$_GET['id']]);
        if (!ctype_digit($_GET['id'])) {
            return null;
        }
        return $rows;
    }

    public function validUser()
    {
        if (!Users::isValidUser($_POST['name'])) {
            return null;
        }
        return $this->pdo->query("SELECT id FROM users WHERE name = '{$_POST['name']}'"); // expect: sql-injection-concat
    }

    public function validOther()
    {
        if (!Columns::isValidName($_GET['column'])) {
            return null;
        }
        return $this->pdo->query("SELECT id FROM books WHERE title = '{$_GET['title']}'"); // expect: sql-injection-concat
    }
}

class MailTable
{
    public function __construct(private PDO $pdo, private string $subject)
    {
    }

    public function of()
    {
        return $this->pdo->query("SELECT id FROM mails WHERE subject = '{$this->subject}'"); // expect: sql-injection-concat likely
    }
}
