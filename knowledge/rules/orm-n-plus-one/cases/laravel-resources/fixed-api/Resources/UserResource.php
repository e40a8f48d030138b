<?php

namespace App\Http\Resources;

use Illuminate\Http\Resources\Json\JsonResource;

class UserResource extends JsonResource
{
    public function toArray($request)
    {
        return [
            'name' => $this->resource->name,
            'country' => new CountryResource($this->whenLoaded('country')),
            'posts' => PostResource::collection($this->posts),
        ];
    }
}
