import { freePort } from '@/db/embedded-postmaster'
import { type Behind, type RunningNginx, siteConfiguration, startNginx } from '@/deploy/local-nginx'
import { type Answer, type Visit, visit } from './visit'

/** A real nginx with deploy/nginx.conf, in front of a site. */
export class NginxProcess {
  private constructor(private readonly running: RunningNginx) {}

  static async start({ folder, ...behind }: Omit<Behind, 'port'> & { folder: string }): Promise<NginxProcess> {
    const port = await freePort()
    return new NginxProcess(await startNginx(folder, port, siteConfiguration({ ...behind, port })))
  }

  get url() {
    return this.running.origin
  }

  visit(path: string, how?: Visit): Promise<Answer> {
    return visit(`${this.url}${path}`, how)
  }

  stop = () => this.running.close()
}
