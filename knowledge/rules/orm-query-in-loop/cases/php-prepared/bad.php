<?php

class Members
{
    private PDO $pdo;

    public function __construct(PDO $pdo)
    {
        $this->pdo = $pdo;
    }

    public function cards(array $members): array
    {
        $cards = [];
        foreach ($members as $member) {
            $statement = $this->pdo->prepare('SELECT number FROM card WHERE member = ?');
            $statement->execute([$member['id']]); // expect: orm-query-in-loop
            $cards[] = $statement->fetchColumn();
        }
        return $cards;
    }

    public function again(array $members): array
    {
        $loans = [];
        $statement = $this->pdo->prepare('SELECT count(*) FROM loan WHERE member = :member');
        foreach ($members as $member) {
            $statement->bindValue(':member', $member['id']);
            $statement->execute(); // expect: orm-query-in-loop
            $loans[] = $statement->fetchColumn();
        }
        return $loans;
    }

    public function named(array $members): array
    {
        $names = [];
        foreach ($members as $member) {
            $names[] = $this->town($member['town_id']); // expect: orm-query-in-loop likely
        }
        return $names;
    }

    private function town(int $id): string
    {
        $statement = $this->pdo->prepare('SELECT name FROM town WHERE id = ?');
        $statement->execute([$id]);
        return $statement->fetchColumn();
    }
}
