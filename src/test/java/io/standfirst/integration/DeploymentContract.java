package io.standfirst.integration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every deployment does, told by what its users see: S3 on one side, the API on the other. The
 * tests share a deployment and keep to keys of their own.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeploymentContract implements UploadContract, ApiContract {
  private Deployment deployment;
  private Api api;

  abstract Deployment deploy() throws Exception;

  @BeforeAll
  final void start() throws Exception {
    deployment = deploy();
    api = new Api(deployment);
  }

  @AfterAll
  final void stop() throws Exception {
    if (deployment != null) {
      api.close();
      deployment.close();
    }
  }

  @Override
  public final Deployment deployment() {
    return deployment;
  }

  @Override
  public final Api api() {
    return api;
  }

  @Override
  public final BucketClient bucket() {
    return new BucketClient(deployment.s3(), deployment.bucket());
  }
}
