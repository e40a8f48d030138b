def retitle(article):
    store.save(article)
    cache.delete(f"article/{article.slug}")  # expect: cache-invalidation-race likely
