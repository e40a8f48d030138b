<?php

namespace App\Enums;

final class Sort
{
    public function __construct(public string $value)
    {
    }
}
