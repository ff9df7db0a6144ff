package io.standfirst.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as JSON, the same bytes for the same document on every machine. */
public final class DocumentJson {
  /** Writes and reads documents: absent facts left out, numbers without an exponent. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private DocumentJson() {}

  public static byte[] write(ArticleDocument document) {
    return MAPPER.writeValueAsBytes(document);
  }

  /** Reads what {@link #write} wrote, by this version or an earlier one. */
  public static ArticleDocument read(byte[] json) {
    return MAPPER.readValue(json, ArticleDocument.class);
  }
}
