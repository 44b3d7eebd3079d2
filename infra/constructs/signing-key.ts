/** A key that signs and never leaves the key service: whoever writes the table cannot sign in its name. Kept when its stack goes. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export class SigningKey extends Key {
  constructor(scope: Construct, id: string, description: string) {
    super(scope, id, {
      description,
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  private let(role: IRole, actions: string[]): void {
    role.addToPrincipalPolicy(new PolicyStatement({ actions, resources: [this.keyArn] }));
  }

  letSign(role: IRole): void {
    this.let(role, ['kms:GetPublicKey', 'kms:Sign']);
  }

  letShow(role: IRole): void {
    this.let(role, ['kms:GetPublicKey']);
  }
}
