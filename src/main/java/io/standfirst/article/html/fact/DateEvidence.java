package io.standfirst.article.html.fact;

import io.standfirst.article.date.Dates;
import io.standfirst.article.html.fact.Evidence.Candidate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Evidence for the days that a page states, and what holds between these days. */
final class DateEvidence {
  private static final FactWeights WEIGHTS = FactWeights.ofFact("date");
  private static final Set<String> PUBLISHED =
      Set.of("data.published", "data.page", "meta.published");
  private static final Set<String> MODIFIED = Set.of("data.modified", "meta.modified");
  private static final Set<String> OF_OTHER_TIMES =
      Set.of("modified", "changed", "updated", "aside", "other", "prose", "copyright", "title");
  private static final Pattern PARTS = Pattern.compile("\\.");
  private static final int LONGEST = 300;
  private static final String FIRST_PAGES = "1995";

  private final boolean dayFirst;
  private final Evidence<String> evidence = new Evidence<>(WEIGHTS);
  private final Set<String> certain = new HashSet<>();
  private final Set<String> ambiguous = new HashSet<>();
  private String latest = "";
  private boolean published;

  /**
   * @param dayFirst whether "3/4/2025" is the third of April
   */
  DateEvidence(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  /**
   * Whether evidence of a kind for a day may also say at what time of it the article was published:
   * a change of the page may not, nor a comment, what else stands aside, or the article's prose.
   */
  static boolean mayTellTime(String kind) {
    return kind.startsWith("item.published")
        || PARTS.splitAsStream(kind).noneMatch(OF_OTHER_TIMES::contains);
  }

  Dates.@Nullable Found find(String text) {
    return Dates.find(text, dayFirst);
  }

  /** Takes the first date of a value as evidence; what is long is none. */
  void add(String value, String kind) {
    Dates.Found found = value.length() > LONGEST ? null : find(value);
    if (found != null) {
      add(found, kind);
    }
  }

  void add(Dates.Found found, String kind) {
    String day = found.iso().substring(0, 10);
    evidence.add(day, found.iso(), kind);
    published |= PUBLISHED.contains(kind);
    if ((PUBLISHED.contains(kind) || MODIFIED.contains(kind)) && day.compareTo(latest) > 0) {
      latest = day;
    }
    String other = found.swapped();
    if (other == null) {
      certain.add(day);
    } else {
      ambiguous.add(day);
      ambiguous.add(other.substring(0, 10));
      evidence.add(other.substring(0, 10), other, kind);
      evidence.add(other.substring(0, 10), other, "swapped");
    }
  }

  /**
   * The evidence, with what the other days say of each: pages are younger than the web, and older
   * than what they state of themselves.
   */
  Evidence<String> compared() {
    String last = latest.isEmpty() ? "" : LocalDate.parse(latest).plusDays(1).toString();
    for (Candidate<String> candidate : evidence.candidates()) {
      Set<String> kinds = Set.copyOf(candidate.kinds());
      String day = candidate.key();
      if (day.compareTo(FIRST_PAGES) < 0) {
        candidate.compared("early");
      }
      if (!last.isEmpty() && day.compareTo(last) > 0) {
        candidate.compared("later");
      }
      if (ambiguous.contains(day) && certain.contains(day)) {
        candidate.compared("confirmed");
      }
      if (published && isChange(kinds)) {
        candidate.compared("change");
      }
      if (kinds.stream().allMatch(it -> it.endsWith(".aside"))) {
        candidate.compared("only.aside");
      }
    }
    return evidence;
  }

  /** Whether a day is stated as one of a change, and not as one of publication. */
  private static boolean isChange(Set<String> kinds) {
    return kinds.stream().anyMatch(it -> it.endsWith("modified"))
        && kinds.stream().noneMatch(it -> PUBLISHED.contains(it) || it.contains("published"));
  }
}
