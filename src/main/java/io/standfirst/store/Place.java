package io.standfirst.store;

import io.standfirst.document.ArticleDocument.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the index of lists: in a partition of its month, at {@code
 * <received>#<id>}. Times are written with milliseconds, always, so that places sort as times do.
 *
 * <p>READY articles of a month are spread over {@value #SHARDS} partitions, FAILED ones lie in one
 * of their own: any status can be listed without reading a row that is not shown.
 *
 * @param value "2025-08-12T05:10:26.000Z#0123456789abcdef0123456789abcdef"
 */
record Place(String value) implements Comparable<Place> {
  private static final int SHARDS = 4;
  private static final String FAILED_SHARD = "F";
  private static final int TIME_LENGTH = 24;
  private static final int MONTH_LENGTH = 7;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static Place of(Instant received, ArticleId id) {
    return new Place(TIME.format(received) + '#' + id);
  }

  /** The place of this notation; null when it is none. */
  static @Nullable Place parse(String value) {
    if (value.length() <= TIME_LENGTH || !ArticleId.isId(value.substring(TIME_LENGTH + 1))) {
      return null;
    }
    try {
      Instant received = Instant.parse(value.substring(0, TIME_LENGTH));
      Place place = of(received, new ArticleId(value.substring(TIME_LENGTH + 1)));
      return place.value.equals(value) ? place : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** "2025-08". */
  String month() {
    return value.substring(0, MONTH_LENGTH);
  }

  /** The partition that an article of this status lies in. */
  String partition(Status status) {
    return switch (status) {
      case FAILED -> partition(month(), FAILED_SHARD);
      case READY ->
          partition(
              month(),
              Integer.toString(Character.digit(value.charAt(TIME_LENGTH + 1), 16) % SHARDS));
    };
  }

  /** The partitions of a month that hold articles of this status. */
  static Stream<String> partitions(String month, Status status) {
    return switch (status) {
      case FAILED -> Stream.of(partition(month, FAILED_SHARD));
      case READY ->
          IntStream.range(0, SHARDS).mapToObj(shard -> partition(month, Integer.toString(shard)));
    };
  }

  private static String partition(String month, String shard) {
    return "L#" + month + '#' + shard;
  }

  @Override
  public int compareTo(Place other) {
    return value.compareTo(other.value);
  }
}
