<?php

class Members
{
    private PDO $pdo;

    public function __construct(PDO $pdo)
    {
        $this->pdo = $pdo;
    }

    // A write: nothing is read.
    public function enroll(array $members): void
    {
        $statement = $this->pdo->prepare('INSERT INTO member (name) VALUES (?)');
        foreach ($members as $member) {
            $statement->execute([$member['name']]);
        }
    }

    // The same question in every round.
    public function poll(array $members): array
    {
        $found = [];
        $statement = $this->pdo->prepare('SELECT count(*) FROM loan');
        foreach ($members as $member) {
            $statement->execute();
            $found[] = [$member['name'], $statement->fetchColumn()];
        }
        return $found;
    }

    // One statement for all, whose rows are then read.
    public function cards(array $members): array
    {
        $marks = implode(', ', array_fill(0, count($members), '?'));
        $statement = $this->pdo->prepare("SELECT member, number FROM card WHERE member IN ($marks)");
        $statement->execute(array_column($members, 'id'));
        $cards = [];
        foreach ($statement as $row) {
            $cards[$row['member']] = $row['number'];
        }
        return $cards;
    }
}
