package io.standfirst.store;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article's item says of itself.
 *
 * @param revision how often it was written; 0 when it never was
 * @param object the content that its document states; null when there is no document
 * @param engine which version of the engine made the document; null when there is none
 * @param marks of the attempts that have not ended
 */
public record ArticleState(
    long revision, @Nullable ObjectVersion object, @Nullable String engine, Set<String> marks) {
  /** The state of an article that was never heard of. */
  public static final ArticleState UNKNOWN = new ArticleState(0, null, null, Set.of());

  public ArticleState {
    marks = Set.copyOf(marks);
  }

  /** This state with an attempt's mark. */
  public ArticleState withMarkOf(Attempt attempt) {
    Set<String> more = new HashSet<>(marks);
    more.add(attempt.mark());
    return new ArticleState(revision, object, engine, more);
  }

  /** Whether the item has what this engine says, or would say, of this content. */
  public boolean states(ObjectVersion current, String currentEngine) {
    return current.equals(object) && currentEngine.equals(engine);
  }

  /** Whether this attempt was made before and never ended. */
  public boolean bears(Attempt attempt) {
    return marks.contains(attempt.mark());
  }
}
