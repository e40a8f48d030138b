<?php

use Doctrine\ORM\Mapping\Version;
use Doctrine\DBAL\LockMode;

class OptimisticLock1
{
    #[Version] // mention: Version
    public function handle($order)
    {
        return $order;
    }
}

function optimisticLock2($order, $shop)
{
    $level = LockMode::OPTIMISTIC; // mention: OPTIMISTIC
}

function unrelated($shelf, $label)
{
    $shelf->Version($label);
    $shelf->OPTIMISTIC($label);
}
