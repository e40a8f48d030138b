<?php

use Doctrine\ORM\Mapping\OneToMany;
use Doctrine\ORM\Mapping\ManyToOne;
use Doctrine\ORM\Mapping\ManyToMany;
use Doctrine\ORM\Mapping\OneToOne;

class LazyLoading1
{
    #[OneToMany] // mention: OneToMany
    public function handle($order)
    {
        return $order;
    }
}

class LazyLoading2
{
    #[ManyToOne] // mention: ManyToOne
    public function handle($order)
    {
        return $order;
    }
}

class LazyLoading3
{
    #[ManyToMany] // mention: ManyToMany
    public function handle($order)
    {
        return $order;
    }
}

class LazyLoading4
{
    #[OneToOne] // mention: OneToOne
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->OneToMany($label);
}
