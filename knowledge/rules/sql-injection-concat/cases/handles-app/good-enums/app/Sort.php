<?php

namespace App\Enums;

enum Sort: string
{
    case Name = 'name';
    case Newest = 'created_at';
}
