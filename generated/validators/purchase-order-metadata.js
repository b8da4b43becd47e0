// Generated from openapi.yaml by `npm run generate`. Do not edit.
const l=f;const c=Object.prototype.hasOwnProperty,p=e=>{let r=0;for(const u of e)r++;return r};function f(e,{instancePath:r="",parentData:u,
parentDataProperty:o,rootData:y=e}={}){let t=null,i=0;if(e&&typeof e=="object"&&!Array.isArray(e)){if((e.customerPrice===
void 0||!c.call(e,"customerPrice"))&&((t??=[]).push(n(r,"","required",{missingProperty:"customerPrice"})),i++),(e.currency===
void 0||!c.call(e,"currency"))&&((t??=[]).push(n(r,"","required",{missingProperty:"currency"})),i++),e.isPartOfTender!==
void 0&&c.call(e,"isPartOfTender")&&typeof e.isPartOfTender!="boolean"&&((t??=[]).push(n(r+"/isPartOfTender","","type",{
type:"boolean"})),i++),e.customerPrice!==void 0&&c.call(e,"customerPrice")){let s=e.customerPrice;typeof s=="string"?p(s)<
1&&((t??=[]).push(n(r+"/customerPrice","","minLength",{limit:1})),i++):((t??=[]).push(n(r+"/customerPrice","","type",{type:"\
string"})),i++)}if(e.currency!==void 0&&c.call(e,"currency")){let s=e.currency;typeof s=="string"?p(s)<1&&((t??=[]).push(
n(r+"/currency","","minLength",{limit:1})),i++):((t??=[]).push(n(r+"/currency","","type",{type:"string"})),i++)}e.fxRate!==
void 0&&c.call(e,"fxRate")&&typeof e.fxRate!="string"&&((t??=[]).push(n(r+"/fxRate","","type",{type:"string"})),i++),e.tenderLink!==
void 0&&c.call(e,"tenderLink")&&typeof e.tenderLink!="string"&&((t??=[]).push(n(r+"/tenderLink","","type",{type:"string"})),
i++)}else(t??=[]).push(n(r,"","type",{type:"object"})),i++;return f.errors=t,i===0}function n(e,r,u,o){return{instancePath:e,
schemaPath:r,keyword:u,params:o}}export{l as purchaseOrderMetadata};
