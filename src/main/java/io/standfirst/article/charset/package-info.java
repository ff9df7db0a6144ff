/**
 * Which characters the bytes of a text stand for.
 *
 * <p>{@link io.standfirst.article.charset.Charsets} decodes: byte order marks, strict UTF-8, what
 * the file declares, and then a vote of detectors, weighed by how plausible the text looks.
 */
@NullMarked
package io.standfirst.article.charset;

import org.jspecify.annotations.NullMarked;
