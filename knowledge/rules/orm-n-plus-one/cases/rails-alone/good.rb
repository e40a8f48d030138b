class Report
  def reviewers
    Review.includes(:reviewer).where(open: true).each { |review| puts review.reviewer.full_name }
  end

  def texts
    Review.where(open: true).each { |review| puts review.text.strip, review.stars.to_i, review.written_on.year }
  end

  def elsewhere
    Dir.glob("*.rb").each { |path| puts path.parent.name }
  end
end
